import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * A step of the build: packs the widgets as npm takes them, with types for TypeScript, React and Preact, which are written after
 * the custom elements manifest. Run by Java from this source; the arguments are the folder of the widgets, the licence, the version,
 * the time of all files, and the archive to write.
 */
final class NpmArchive {

    private static final int BLOCK = 512;
    private static final String NAME = "frontdesk-widgets";
    private static final String SCRIPT = "clinic.js";
    private static final String MANIFEST = "custom-elements.json";

    private final JsonArray modules;
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private NpmArchive(JsonArray modules) {
        this.modules = modules;
    }

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path widgets = Path.of(arguments[0]);
        byte[] script = Files.readAllBytes(widgets.resolve(SCRIPT));
        try (JsonReader reader = Json.createReader(Files.newInputStream(widgets.resolve(MANIFEST)))) {
            NpmArchive archive = new NpmArchive(reader.readObject().getJsonArray("modules"));
            archive.files.put(SCRIPT, script);
            archive.files.put(MANIFEST, Files.readAllBytes(widgets.resolve(MANIFEST)));
            archive.files.put("LICENSE", Files.readAllBytes(Path.of(arguments[1])));
            archive.describe(arguments[2], integrity(script));
            archive.write(Path.of(arguments[4]), Instant.parse(arguments[3]));
        }
    }

    /** What a page says of a script that must be this one: W3C Subresource Integrity. */
    private static String integrity(byte[] script) throws NoSuchAlgorithmException {
        return "sha384-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384").digest(script));
    }

    private void describe(String version, String integrity) {
        add("package.json", """
                {
                  "name": "%s",
                  "version": "%s",
                  "description": "Custom elements of Frontdesk: call backs, bookings and questions of cost for a clinic's page",
                  "license": "Apache-2.0",
                  "type": "module",
                  "sideEffects": true,
                  "customElements": "custom-elements.json",
                  "types": "./index.d.ts",
                  "exports": {
                    ".": { "types": "./index.d.ts", "default": "./clinic.js" },
                    "./react": { "types": "./react.d.ts" },
                    "./preact": { "types": "./preact.d.ts" },
                    "./custom-elements.json": "./custom-elements.json",
                    "./integrity.json": "./integrity.json",
                    "./package.json": "./package.json"
                  }
                }
                """.formatted(NAME, version));
        add("integrity.json", """
                { "%s": "%s" }
                """.formatted(SCRIPT, integrity));
        add("README.md", """
                # Frontdesk widgets

                `import 'frontdesk-widgets'` defines %s. From a bundle they can't
                tell where their server is: give each element its address in `server`.

                | script | integrity |
                |---|---|
                | `%s` | `%s` |
                """.formatted(each(element -> "`<" + tag(element) + ">`", ", "), SCRIPT, integrity));
        add("index.d.ts", types());
        add("react.d.ts", jsx("react", "DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>", "DetailedHTMLProps, HTMLAttributes"));
        add("preact.d.ts", jsx("preact", "HTMLAttributes<HTMLElement>", "HTMLAttributes"));
    }

    private String types() {
        return """
                /** What each event says. None holds personal data. */
                export interface ClinicDetail {
                  intent: 'DISCOVERY' | 'CALLBACK' | 'PRICING';
                  step: string;
                  /** The appointment type, by its slug. */
                  type?: string;
                  /** Of `clinic-success`. */
                  reference?: string;
                  /** Of `clinic-error`. */
                  code?: string;
                }
                """
                + each(NpmArchive::attributes, "")
                + "\ndeclare global {\n  interface HTMLElementTagNameMap {\n"
                + each(element -> "    '" + tag(element) + "': " + element.getString("name") + ";\n", "")
                + "  }\n  interface GlobalEventHandlersEventMap {\n"
                + events()
                + "  }\n}\n";
    }

    private static String attributes(JsonObject element) {
        String name = element.getString("name");
        return "\n/** " + element.getString("description") + " */\nexport interface " + name + " extends HTMLElement {}\n"
                + "\nexport interface " + name + "Attributes {\n"
                + element.getJsonArray("attributes").getValuesAs(JsonObject.class).stream()
                        .map(NpmArchive::attribute)
                        .collect(Collectors.joining())
                + "}\n";
    }

    private static String attribute(JsonObject attribute) {
        String description = attribute.getString("description");
        return "  /** " + description + " */\n  " + attribute.getString("name") + (description.contains("Required.") ? "" : "?") + ": "
                + attribute.getJsonObject("type").getString("text").replace("|", " | ") + ";\n";
    }

    private String events() {
        TreeSet<String> names = new TreeSet<>();
        elements().forEach(element -> element.getJsonArray("events").getValuesAs(JsonObject.class)
                .forEach(event -> names.add(event.getString("name"))));
        return names.stream()
                .map(event -> "    '" + event + "': CustomEvent<ClinicDetail>;\n")
                .collect(Collectors.joining());
    }

    private String jsx(String library, String common, String imported) {
        return "import type {" + imported + "} from '" + library + "';\nimport type {"
                + each(element -> element.getString("name") + "Attributes", ", ") + "} from './index.js';\n"
                + "\ndeclare module '" + library + "' {\n  namespace JSX {\n    interface IntrinsicElements {\n"
                + each(element -> "      '" + tag(element) + "': " + common + " & " + element.getString("name") + "Attributes;\n", "")
                + "    }\n  }\n}\n";
    }

    private String each(Function<JsonObject, String> text, String between) {
        return elements().stream().map(text).collect(Collectors.joining(between));
    }

    private List<JsonObject> elements() {
        return modules.getValuesAs(JsonObject.class).stream()
                .map(module -> module.getJsonArray("declarations").getJsonObject(0))
                .toList();
    }

    private static String tag(JsonObject element) {
        return element.getString("tagName");
    }

    private void add(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** In the format of POSIX.1-1988 (ustar), with nothing of the machine in it. */
    private void write(Path archive, Instant time) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(archive))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                byte[] content = file.getValue();
                out.write(header("package/" + file.getKey(), content.length, time));
                out.write(content);
                out.write(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
            }
            out.write(new byte[2 * BLOCK]);
        }
    }

    private static byte[] header(String name, int size, Instant time) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(field(name, 100));
        header.writeBytes(field("0000644", 8));
        header.writeBytes(field("0000000", 8));
        header.writeBytes(field("0000000", 8));
        header.writeBytes(field(String.format("%011o", size), 12));
        header.writeBytes(field(String.format("%011o", time.getEpochSecond()), 12));
        header.writeBytes("        0".getBytes(StandardCharsets.US_ASCII));
        header.writeBytes(field("", 100));
        header.writeBytes("ustar\00000".getBytes(StandardCharsets.US_ASCII));
        byte[] block = Arrays.copyOf(header.toByteArray(), BLOCK);
        int sum = 0;
        for (byte one : block) {
            sum += one & 0xff;
        }
        System.arraycopy(field(String.format("%06o", sum), 8), 0, block, 148, 7);
        return block;
    }

    private static byte[] field(String text, int length) {
        return Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), length);
    }
}
