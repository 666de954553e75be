package clinic.frontdesk.web.page;

import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as its visitor left it.
 *
 * @param faults by field, in words, in the order of the form
 */
public record FormState(Fields typed, Map<String, String> faults) {

    /** What a page is given and hands on without showing it. */
    public static final List<String> KEPT = List.of(
            "article",
            "section",
            "next",
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_content",
            "utm_term",
            "clickId",
            "timeZone");

    /** What stands at the end of every form. */
    private static final Set<String> LAST = Set.of("consent", "marketing");

    /** A form with what the address of the page says. */
    public static FormState fresh(Fields given) {
        return new FormState(given, Map.of());
    }

    /** A form with faults to put right. */
    public static FormState faulty(Fields typed, List<FieldFault> faults, Words words) {
        return new FormState(
                typed,
                faults.stream()
                        .sorted(Comparator.comparing(fault -> LAST.contains(fault.field())))
                        .collect(Collectors.toMap(
                                FieldFault::field, fault -> fault.message(words), (a, b) -> a, LinkedHashMap::new)));
    }

    /** The same form with more in it. */
    FormState with(Fields more) {
        return new FormState(more, faults);
    }

    /** What was typed into a field. */
    public String value(String field) {
        return typed.text(field).orElse("");
    }

    /** The practitioner that was asked for, if the clinic has one of that name. */
    public @Nullable String practitioner(Page page) {
        String wish = value("practitioner");
        return page.clinic().practitioners().stream().anyMatch(who -> who.slug().equals(wish)) ? wish : null;
    }

    /** Whether a field has that value. */
    public boolean has(String field, String value) {
        return typed.all(field).contains(value);
    }

    /** What was said in those fields, and what is kept, as a further part of a query. */
    public String query(String... fields) {
        return Stream.concat(Stream.of(fields), KEPT.stream())
                .filter(field -> typed.text(field).isPresent())
                .map(field -> "&" + field + "=" + URLEncoder.encode(value(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** What is wrong with a field, or an empty text. */
    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /** Whether anything is wrong. */
    public boolean isFaulty() {
        return !faults.isEmpty();
    }
}
