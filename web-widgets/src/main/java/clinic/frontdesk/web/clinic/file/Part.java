package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Text;
import clinic.frontdesk.contact.PlainText;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a clinic file: a value that may be absent, where it stands, and where is noted what is wrong with it. */
final class Part {

    private static final int MOST_TEXT = 5000;
    private static final int MOST_LINE = 200;
    private static final String LINE = "must be a text of one line and at most " + MOST_LINE + " characters";
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private final @Nullable JsonValue value;
    private final FileSchema schema;
    private final String path;
    private final Findings found;

    /** The whole of a file. */
    Part(@Nullable JsonValue value, Findings found) {
        this(value, FileSchema.root(), "$", found);
    }

    private Part(@Nullable JsonValue value, FileSchema schema, String path, Findings found) {
        this.value = value == JsonValue.NULL ? null : value;
        this.schema = schema;
        this.path = path;
        this.found = found;
    }

    boolean isPresent() {
        return value != null;
    }

    void fault(String message) {
        found.fault(path, message);
    }

    /** Notes what does nothing, or not what its writer may think. */
    void warn(String message) {
        found.warn(path, message);
    }

    /** The languages in which the clinic speaks are those. */
    void speaks(List<Locale> locales) {
        found.speaks(locales);
    }

    /** The same, where the schema says that it must be there. */
    Part required() {
        if (!schema.required()) {
            throw new IllegalStateException("the schema of clinic files doesn't require " + path);
        }
        if (value == null) {
            fault("is missing");
        }
        return this;
    }

    /** A member that the schema knows. */
    Part member(String name) {
        return member(name, schema.member(name));
    }

    private Part member(String name, FileSchema ofMember) {
        JsonValue member = value instanceof JsonObject object ? object.get(name) : null;
        return new Part(member, ofMember, path + "." + name, found);
    }

    /** The members of an object, by name. */
    Map<String, Part> members() {
        Map<String, Part> members = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            object.keySet().forEach(name -> members.put(name, member(name, schema.memberOrAnything(name))));
        } else if (value != null) {
            fault("must be an object");
        }
        return members;
    }

    /** The same, where no members may be there but those that the schema knows. */
    Part onlyKnown() {
        members().forEach((name, member) -> {
            if (!schema.declares(name)) {
                member.fault("is not a member that is known here");
            }
        });
        return this;
    }

    /** The items of a list. */
    List<Part> items() {
        List<Part> items = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                items.add(new Part(array.get(i), schema.item(), path + "[" + i + "]", found));
            }
        } else if (value != null) {
            fault("must be a list");
        }
        return items;
    }

    /** What each item makes, without those that make nothing. */
    <T> List<T> all(Function<Part, @Nullable T> item) {
        List<T> made = new ArrayList<>();
        for (Part part : items()) {
            T one = item.apply(part);
            if (one != null) {
                made.add(one);
            }
        }
        return made;
    }

    /** The text, or null, whatever else it is. */
    @Nullable
    String quietText() {
        return value instanceof JsonString string ? string.getString() : null;
    }

    /** The name of something, in one line, or null when there is none or it's at fault. */
    @Nullable
    String line() {
        return as(LINE, text -> PlainText.line(text, MOST_LINE));
    }

    /** The text, or null when there is none or it's at fault. */
    @Nullable
    String text() {
        return as("must be a text", text -> text);
    }

    /**
     * What the rule makes of the text, or null.
     *
     * @param expected says what the rule accepts, when it doesn't
     */
    <T> @Nullable T as(String expected, Function<String, @Nullable T> rule) {
        if (value == null) {
            return null;
        }
        if (value instanceof JsonString string && PlainText.isMalformed(string.getString())) {
            fault("has a character that no text has, such as a control character");
            return null;
        }
        if (value instanceof JsonString string && string.getString().length() <= MOST_TEXT) {
            T made = attempt(string.getString(), rule);
            if (made != null) {
                return made;
            }
        }
        fault(expected);
        return null;
    }

    private static <T> @Nullable T attempt(String text, Function<String, @Nullable T> rule) {
        try {
            return text.isBlank() ? null : rule.apply(text);
        } catch (IllegalArgumentException | DateTimeException | Refusal refused) {
            return null;
        }
    }

    /** The same, where absence and faults have a fallback. */
    <T> T as(String expected, Function<String, @Nullable T> rule, T fallback) {
        T made = as(expected, rule);
        return made == null ? fallback : made;
    }

    @Nullable
    Slug slug() {
        return as("must be a slug: lower-case letters, digits and hyphens, at most 63", Slug::new);
    }

    /** A text for people: a string, or a map by language. */
    @Nullable
    Text words() {
        return words("must be a text, or an object of texts by language", words -> words);
    }

    /** The same for the name of something, in one line. */
    @Nullable
    Text label() {
        return words(LINE, text -> PlainText.line(text, MOST_LINE));
    }

    private @Nullable Text words(String expected, Function<String, @Nullable String> rule) {
        if (!(value instanceof JsonObject)) {
            String text = as(expected, rule);
            return text == null ? null : Text.of(text);
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        members().forEach((language, member) -> {
            String text = member.as(expected, rule);
            if (!language.matches(LANGUAGE)) {
                member.fault("must be named by a language such as en or es-MX");
            } else if (text != null) {
                byLanguage.put(language, text);
            }
        });
        if (members().isEmpty()) {
            fault("has no text");
        }
        if (byLanguage.isEmpty()) {
            return null;
        }
        found.languages().stream()
                .filter(spoken -> byLanguage.keySet().stream().noneMatch(tag -> isOf(tag, spoken)))
                .forEach(spoken -> warn(
                        "says nothing in " + spoken.toLanguageTag() + ", where its first language is shown instead"));
        return new Text(byLanguage);
    }

    private static boolean isOf(String tag, Locale spoken) {
        return tag.equals(spoken.toLanguageTag()) || tag.equals(spoken.getLanguage());
    }

    boolean flag(boolean fallback) {
        if (value == null) {
            return fallback;
        }
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            fault("must be true or false");
        }
        return value == JsonValue.TRUE;
    }

    /** A whole number within the bounds of the schema. */
    int number(int fallback) {
        int least = schema.least();
        int most = schema.most();
        Long number = whole();
        if (value != null && (number == null || number < least || number > most)) {
            fault("must be a whole number from " + least + " to " + most);
        }
        return number == null || number < least || number > most ? fallback : number.intValue();
    }

    /** A whole number, where the value is one. */
    @Nullable
    Long whole() {
        String digits = value instanceof JsonNumber number ? number.toString() : "";
        return digits.matches("-?[0-9]{1,12}") ? Long.valueOf(digits) : null;
    }

    /** One of the constants of that type, which the schema names all. */
    <E extends Enum<E>> E constant(Class<E> type, E fallback) {
        List<String> names = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        if (!Set.copyOf(names).equals(Set.copyOf(schema.choices()))) {
            throw new IllegalStateException("the schema of clinic files has others than " + names + " at " + path);
        }
        return as("must be one of " + List.of(type.getEnumConstants()), text -> Enum.valueOf(type, text), fallback);
    }
}
