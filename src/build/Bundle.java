import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Puts what {@code mvn -Prelease package} has made into the layout of Maven Central, with checksums, and signed where a key is
 * given; then holds it against the rules that Central publishes. Called from the root: {@code java src/build/Bundle.java [key]}.
 */
class Bundle {

    private static final List<String> MODULES = List.of("bom", "core", "persistence", "web-widgets");
    private static final List<String> CHECKSUMS = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");
    private static final List<String> POM_NEEDS =
            List.of("name", "description", "url", "license", "developer", "connection", "modelVersion");
    private static final Path TARGET = Path.of("target", "bundle");

    private final Optional<String> key;
    private final TreeMap<String, Path> files = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private Bundle(Optional<String> key) {
        this.key = key;
    }

    public static void main(String[] args) throws Exception {
        Bundle bundle = new Bundle(Stream.of(args).findFirst());
        for (String module : MODULES) {
            bundle.collect(module);
        }
        bundle.faults.forEach(fault -> System.err.println("Not for Central: " + fault));
        if (!bundle.faults.isEmpty()) {
            System.exit(1);
        }
        System.out.println(bundle.zip() + " holds " + bundle.files.size() + " files");
    }

    private void collect(String module) throws Exception {
        String artifact = "frontdesk-" + module;
        Path target = Path.of(module, "target");
        String pom = Files.readString(target.resolve(".flattened-pom.xml"));
        String version = first(pom, "version");
        String name = artifact + "-" + version;
        String folder = "clinic/frontdesk/" + artifact + "/" + version + "/";
        add(folder + name + ".pom", target.resolve(".flattened-pom.xml"));
        if (!module.equals("bom")) {
            for (String suffix : List.of(".jar", "-sources.jar", "-javadoc.jar")) {
                require(Files.exists(target.resolve(name + suffix)), name + suffix + " is missing");
            }
            require(Files.exists(target.resolve("bom.json")), name + " has no list of what it pulls in");
            require(hasLicense(target.resolve(name + ".jar")), name + ".jar has no licence in it");
        }
        for (String suffix : List.of(".jar", "-sources.jar", "-javadoc.jar", "-tests.jar")) {
            Path file = target.resolve(name + suffix);
            if (Files.exists(file)) {
                add(folder + name + suffix, file);
            }
        }
        if (Files.exists(target.resolve("bom.json"))) {
            add(folder + name + "-cyclonedx.json", target.resolve("bom.json"));
        }
        check(name, version, pom);
    }

    private void check(String name, String version, String pom) {
        require(!version.endsWith("-SNAPSHOT"), name + " is a snapshot");
        POM_NEEDS.forEach(element -> require(pom.contains("<" + element + ">"), name + ".pom has no <" + element + ">"));
        require(!pom.contains("${") || name.contains("-bom-"), name + ".pom has an unknown property");
        require(!pom.contains("-SNAPSHOT<"), name + ".pom depends on a snapshot");
        require(!pom.contains(".example"), name + ".pom doesn't say where the project is at home (-Dhome=...)");
        require(!pom.contains("<repository>"), name + ".pom names a repository");
    }

    private static boolean hasLicense(Path jar) throws IOException {
        if (!Files.exists(jar)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry("META-INF/LICENSE") != null;
        }
    }

    private void require(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }

    private static String first(String pom, String element) {
        Matcher found = Pattern.compile("<" + element + ">([^<]+)</").matcher(pom);
        if (!found.find()) {
            throw new IllegalStateException("a pom without <" + element + ">");
        }
        return found.group(1);
    }

    private void add(String name, Path file) throws Exception {
        files.put(name, file);
        if (key.isPresent()) {
            Path signature = TARGET.resolve(name + ".asc");
            sign(file, signature, key.get());
            files.put(name + ".asc", signature);
        }
        for (String algorithm : CHECKSUMS) {
            Path sum = TARGET.resolve(name + "." + algorithm.replace("-", "").toLowerCase());
            Files.createDirectories(sum.getParent());
            byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
            Files.writeString(sum, String.format("%0" + 2 * digest.length + "x", new BigInteger(1, digest)));
            files.put(name + sum.getFileName().toString().replaceFirst(".*(?=\\.)", ""), sum);
        }
    }

    private static void sign(Path file, Path signature, String key) throws Exception {
        Files.createDirectories(signature.getParent());
        List<String> gpg = List.of(
                "gpg", "--batch", "--yes", "--armor", "--local-user", key, "--output", signature.toString(), "--detach-sign",
                file.toString());
        if (new ProcessBuilder(gpg).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("gpg doesn't sign " + file);
        }
    }

    private Path zip() throws IOException {
        Path bundle = TARGET.resolve("bundle.zip");
        Files.createDirectories(TARGET);
        try (OutputStream out = Files.newOutputStream(bundle);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                Files.copy(file.getValue(), zip);
            }
        }
        return bundle;
    }
}
