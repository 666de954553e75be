package clinic.frontdesk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code custom-elements.json}, by which editors know the elements, says what their sources say. It's written anew by
 * {@code mvn verify -Dmanifest=write}.
 */
class CustomElementsTest {

    private static final Path SOURCES = Path.of("src", "main", "web");
    private static final Path MANIFEST =
            Path.of("src", "main", "resources", "META-INF", "resources", "widgets", "v1", "custom-elements.json");
    private static final List<String> ELEMENTS =
            List.of("booking/booking.js", "callback/callback.js", "pricing/pricing.js", "kit/button.js");
    private static final Pattern CLASS =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*export class (\\w+)", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("@(attr|fires|slot|csspart|cssprop)(?: \\{([^}]*)})? ?(?:\\[([^\\]]+)\\]|(\\S+))? - (.+)");
    private static final Map<String, String> MEMBERS = new TreeMap<>(Map.of(
            "attr",
            "attributes",
            "fires",
            "events",
            "slot",
            "slots",
            "csspart",
            "cssParts",
            "cssprop",
            "cssProperties"));

    @Test
    void saysWhatTheSourcesSay() throws IOException {
        String expected = pretty(manifest());
        if ("write".equals(System.getProperty("manifest"))) {
            Files.writeString(MANIFEST, expected);
        }
        assertEquals(expected, Files.readString(MANIFEST));
    }

    /** What is read, told and styled is looked for in the code, which no comment can leave out. */
    @Test
    void namesWhatTheCodeHas() throws IOException {
        String code = code();
        assertEquals(all(code, "(\\w+): Clinic\\w+", "clinic-"), tags());
        assertEquals(attributes(code), named("attributes"));
        assertEquals(all(code, "(?:emit|once)\\('(\\w+)'", "clinic-"), named("events"));
        assertEquals(all(code, "part: '(\\w+)'"), named("cssParts"));
        Set<String> properties = all(code, "var\\((--clinic-[a-z-]+)");
        properties.addAll(all(code, "own\\('(ink|ground|accent)'\\)", "--clinic-"));
        assertEquals(properties, named("cssProperties"));
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : (Iterable<Path>) files.filter(CustomElementsTest::isOfTheWidgets)::iterator) {
                code.append(Files.readString(file));
            }
        }
        return code.toString().replaceAll("(?s)/\\*\\*\\s.*?\\*/", "");
    }

    private static boolean isOfTheWidgets(Path file) {
        return file.toString().endsWith(".js") && !SOURCES.relativize(file).startsWith("manage");
    }

    private static Set<String> attributes(String code) {
        Set<String> read = all(
                code, "(?:this|element)\\.(?:getAttribute|wish)\\('(\\w+)'\\)|stage\\.(?:wish|known)\\('(\\w+)'\\)");
        Pattern.compile("\\[([\\w', ]+)]\\.map\\(name => [^\\n]*this\\.wish\\(name\\)")
                .matcher(code)
                .results()
                .forEach(list -> read.addAll(all(list.group(1), "'(\\w+)'")));
        return read;
    }

    private static Set<String> all(String code, String pattern) {
        return all(code, pattern, "");
    }

    private static Set<String> all(String code, String pattern, String prefix) {
        return Pattern.compile(pattern)
                .matcher(code)
                .results()
                .map(found -> prefix + (found.group(1) == null ? found.group(2) : found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tags() throws IOException {
        return declarations()
                .map(element -> element.getString("tagName"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(String members) throws IOException {
        return declarations()
                .flatMap(element -> element.getJsonArray(members).getValuesAs(JsonObject.class).stream())
                .map(member -> member.getString("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonObject> declarations() throws IOException {
        return Json.createReader(new StringReader(Files.readString(MANIFEST)))
                .readObject()
                .getJsonArray("modules")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(module -> module.getJsonArray("declarations").getJsonObject(0));
    }

    private static JsonObject manifest() throws IOException {
        String common = documentation("kit/element.js").group(1);
        JsonArrayBuilder modules = Json.createArrayBuilder();
        for (String file : ELEMENTS) {
            MatchResult found = documentation(file);
            modules.add(Json.createObjectBuilder()
                    .add("kind", "javascript-module")
                    .add("path", "clinic.js")
                    .add("declarations", Json.createArrayBuilder().add(element(found, common))));
        }
        return Json.createObjectBuilder()
                .add("schemaVersion", "1.0.0")
                .add("modules", modules)
                .build();
    }

    private static MatchResult documentation(String file) throws IOException {
        Matcher found = CLASS.matcher(Files.readString(SOURCES.resolve(file)));
        found.find();
        return found.toMatchResult();
    }

    private static JsonObjectBuilder element(MatchResult found, String common) {
        String own = found.group(1);
        Matcher name = Pattern.compile("@element (\\S+)").matcher(own);
        name.find();
        JsonObjectBuilder element = Json.createObjectBuilder()
                .add("kind", "class")
                .add("customElement", true)
                .add("name", found.group(2))
                .add("tagName", name.group(1))
                .add(
                        "description",
                        own.strip().lines().findFirst().orElseThrow().replaceFirst("^\\s*\\*\\s*", ""));
        MEMBERS.forEach((tag, member) -> element.add(member, members(tag, own + common)));
        return element;
    }

    private static JsonArrayBuilder members(String tag, String documentation) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        TAG.matcher(documentation)
                .results()
                .filter(found -> found.group(1).equals(tag))
                .forEach(found -> all.add(member(found)));
        return all;
    }

    private static JsonObjectBuilder member(MatchResult found) {
        String bracketed = found.group(3);
        String name = bracketed != null ? bracketed.split("=", 2)[0] : found.group(4) == null ? "" : found.group(4);
        JsonObjectBuilder member = Json.createObjectBuilder().add("name", name).add("description", found.group(5));
        if (found.group(2) != null) {
            member.add("type", Json.createObjectBuilder().add("text", found.group(2)));
        }
        if (bracketed != null && bracketed.contains("=")) {
            member.add("default", bracketed.split("=", 2)[1]);
        }
        return member;
    }

    private static String pretty(JsonObject manifest) {
        JsonWriterFactory writers = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        StringWriter text = new StringWriter();
        writers.createWriter(text).writeObject(manifest);
        return text.toString().strip() + "\n";
    }
}
