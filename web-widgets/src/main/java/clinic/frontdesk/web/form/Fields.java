package clinic.frontdesk.web.form;

import clinic.frontdesk.Sha256;
import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.request.IdempotencyKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a request says, from JSON or a form alike: names with one or several texts, without what can't be seen at their
 * ends. A field in which nothing can be seen is absent.
 */
public final class Fields {

    /** Names the attempt and is no part of what it says. */
    static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** The signed beginning of the form. */
    public static final String STARTED = "started";

    private static final String PASSWORD = "password";

    /** Of no weight for what is asked for. */
    private static final Set<String> ATTEMPT = Set.of(IDEMPOTENCY_KEY, STARTED, "proof", "hold");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Adds a text to a field. A password is what was typed, blanks and all. */
    void add(String name, String text) {
        String trimmed = PlainText.trimmed(text);
        if (!trimmed.isEmpty()) {
            values.computeIfAbsent(name, field -> new ArrayList<>()).add(name.equals(PASSWORD) ? text : trimmed);
        }
    }

    /** The fields of a query, each of which may be repeated. */
    public static Fields ofQuery(Map<String, List<String>> query) {
        Fields fields = new Fields();
        query.forEach((name, texts) -> texts.forEach(text -> fields.add(name, text)));
        return fields;
    }

    /**
     * The fields of its query; none of one that is malformed. The container's parameters are those of a form in the body too, for
     * which it may wait half a minute, though it was read.
     */
    public static Fields ofQuery(HttpServletRequest request) {
        try {
            return FieldsReader.form(Objects.requireNonNullElse(request.getQueryString(), ""));
        } catch (FieldsReader.MalformedBody malformed) {
            return new Fields();
        }
    }

    /** Fields with one text each. */
    public static Fields of(Map<String, String> texts) {
        Fields fields = new Fields();
        texts.forEach(fields::add);
        return fields;
    }

    /** The same fields, but that one. */
    public Fields without(String name) {
        Fields others = new Fields();
        values.forEach((field, texts) ->
                texts.stream().filter(text -> !field.equals(name)).forEach(text -> others.add(field, text)));
        return others;
    }

    /** The names of the fields that are there. */
    public Set<String> names() {
        return values.keySet();
    }

    /** The first text of a field. */
    public Optional<String> text(String name) {
        return all(name).stream().findFirst();
    }

    /** All texts of a field that may be repeated. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The same for the same content, in whatever order it came, however it came about: SHA-256, in hex. */
    String fingerprint() {
        Map<String, List<String>> sorted = new TreeMap<>(values);
        sorted.keySet().removeAll(ATTEMPT);
        return Sha256.hex(sorted.toString());
    }

    /** What names the attempt, with the content that it is about; empty where the request names none. */
    public Optional<IdempotencyKey> idempotencyKey() {
        return text(IDEMPOTENCY_KEY).map(text -> new IdempotencyKey(text, fingerprint()));
    }

    /** The fields with one more, unless it's there. */
    public Fields with(String name, String text) {
        Fields more = without("");
        if (text(name).isEmpty()) {
            more.add(name, text);
        }
        return more;
    }

    /** The fields with those that aren't there yet. */
    public Fields with(Map<String, String> texts) {
        Fields more = this;
        for (Map.Entry<String, String> one : texts.entrySet()) {
            more = more.with(one.getKey(), one.getValue());
        }
        return more;
    }

    /**
     * The same fields, of which a browser that sends them twice makes one thing: what came from one form with one content is
     * one attempt.
     */
    public Fields once() {
        return text(STARTED)
                .map(form -> with(IDEMPOTENCY_KEY, Sha256.hex(form + fingerprint())))
                .orElse(this);
    }
}
