package clinic.frontdesk.web.clinic.file;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the published JSON Schema says of one place in a clinic file. The reader asks it which members there are, which of
 * them must be there, between what bounds numbers are and what can be chosen.
 *
 * @param node the schema of that place; empty: anything may be there
 * @param required whether something must be there
 */
record FileSchema(JsonObject node, boolean required) {

    /** Its file, beside this class. */
    static final String FILE = "clinic-file.schema.json";

    private static final JsonObject DOCUMENT = document();
    private static final FileSchema ANYTHING = new FileSchema(JsonValue.EMPTY_JSON_OBJECT, false);
    private static final String DEFINITIONS = "#/$defs/";

    /** Of the whole file. */
    static FileSchema root() {
        return new FileSchema(DOCUMENT, true);
    }

    private static JsonObject document() {
        try (InputStream file = Objects.requireNonNull(FileSchema.class.getResourceAsStream(FILE));
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether there is a member of that very name. */
    boolean declares(String name) {
        return properties().containsKey(name);
    }

    /**
     * Of a member that the reader reads.
     *
     * @throws IllegalArgumentException where the schema has none of that name
     */
    FileSchema member(String name) {
        if (!properties().isEmpty() && !declares(name)) {
            throw new IllegalArgumentException("the schema of clinic files has no member " + name + " here");
        }
        return memberOrAnything(name);
    }

    /** Of a member that a file has, whether it is declared or not. */
    FileSchema memberOrAnything(String name) {
        if (properties().get(name) instanceof JsonObject declared) {
            return of(declared, requires(name));
        }
        for (Map.Entry<String, JsonValue> pattern : object("patternProperties").entrySet()) {
            if (name.matches(pattern.getKey())) {
                return of(pattern.getValue().asJsonObject(), false);
            }
        }
        return of(object("additionalProperties"), false);
    }

    /** Of each item of a list. */
    FileSchema item() {
        return of(object("items"), false);
    }

    /** The least number. */
    int least() {
        return node.getInt("minimum");
    }

    /** The greatest number. */
    int most() {
        return node.getInt("maximum");
    }

    /** What can be chosen. */
    List<String> choices() {
        return node.getJsonArray("enum").getValuesAs(JsonString::getString);
    }

    private JsonObject properties() {
        return object("properties");
    }

    private JsonObject object(String name) {
        return node.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private boolean requires(String name) {
        return node.containsKey("required")
                && node.getJsonArray("required")
                        .getValuesAs(JsonString::getString)
                        .contains(name);
    }

    /** What is defined once is looked up. */
    private static FileSchema of(JsonObject node, boolean required) {
        String reference = node.getString("$ref", "");
        if (reference.isEmpty()) {
            return node.isEmpty() ? ANYTHING : new FileSchema(node, required);
        }
        return new FileSchema(
                DOCUMENT.getJsonObject("$defs").getJsonObject(reference.substring(DEFINITIONS.length())), required);
    }
}
