import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public API of modules that were compiled: what is public or protected in the packages that they export. Compares it with
 * {@code src/main/api/api.txt} of each, or writes that: {@code java src/build/Api.java [write] core persistence web-widgets}.
 */
class Api {

    /** As javap writes it: its head, its name, its members. */
    private static final Pattern TYPE = Pattern.compile(
            "^([^\\n{]*(?:class|interface) ([\\w.$]+)[^\\n{]*)\\{\\n(.*?)^}", Pattern.DOTALL | Pattern.MULTILINE);

    private final Path classes;

    private Api(Path classes) {
        this.classes = classes;
    }

    public static void main(String[] args) throws IOException {
        List<String> modules = new ArrayList<>(List.of(args));
        boolean write = modules.remove("write");
        int different = 0;
        for (String module : modules) {
            Path file = Path.of(module, "src/main/api/api.txt");
            List<String> lines = new Api(Path.of(module, "target/classes")).lines();
            if (write) {
                Files.createDirectories(file.getParent());
                Files.write(file, lines);
            }
            different += differs(file, Files.exists(file) ? Files.readAllLines(file) : List.of(), lines);
        }
        System.exit(different);
    }

    private static int differs(Path file, List<String> written, List<String> compiled) {
        System.out.println(file + ": " + compiled.get(0));
        if (written.equals(compiled)) {
            return 0;
        }
        written.stream().filter(line -> !compiled.contains(line)).forEach(line -> System.out.println("- " + line));
        compiled.stream().filter(line -> !written.contains(line)).forEach(line -> System.out.println("+ " + line));
        System.out.println("The public API isn't the one that is written down: docs/guides/publish.md says how to write it anew.");
        return 1;
    }

    private List<String> lines() throws IOException {
        Map<String, List<String>> types = types();
        List<String> lines = new ArrayList<>();
        lines.add("public types: " + types.size());
        types.values().forEach(type -> {
            lines.add("");
            lines.addAll(type);
        });
        return lines;
    }

    /** Those that can be reached: of a nested type, the types around it too. */
    private Map<String, List<String>> types() throws IOException {
        Map<String, List<String>> all = new TreeMap<>();
        for (MatchResult type : TYPE.matcher(described()).results().toList()) {
            if (type.group(1).matches("(public|protected) .*")) {
                all.put(type.group(2), described(type));
            }
        }
        return all.entrySet().stream()
                .filter(type -> outer(type.getKey()).allMatch(all::containsKey))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private static Stream<String> outer(String type) {
        return Pattern.compile("\\$").matcher(type).results().map(nested -> type.substring(0, nested.start()));
    }

    private static List<String> described(MatchResult type) {
        Stream<String> members = type.group(3).lines().map(String::strip).sorted().map(member -> "  " + member);
        return Stream.concat(Stream.of(type.group(1).strip()), members).toList();
    }

    private String described() throws IOException {
        StringWriter text = new StringWriter();
        List<String> asked = new ArrayList<>(List.of("-protected", "-constants"));
        for (String exported : exported()) {
            try (Stream<Path> files = Files.list(classes.resolve(exported.replace('.', '/')))) {
                files.map(Path::toString)
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .forEach(asked::add);
            }
        }
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        javap.run(new PrintWriter(text), new PrintWriter(System.err, true), asked.toArray(String[]::new));
        return text.toString();
    }

    private List<String> exported() throws IOException {
        try (var descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor).exports().stream().map(Exports::source).sorted().toList();
        }
    }
}
