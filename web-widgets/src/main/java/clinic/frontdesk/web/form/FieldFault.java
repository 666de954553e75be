package clinic.frontdesk.web.form;

import clinic.frontdesk.web.words.Words;
import java.util.List;

/**
 * One thing wrong with a field.
 *
 * @param code stable, lower case with hyphens
 */
public record FieldFault(String field, String code) {

    /** What is wrong, in words for a visitor; never what they typed. */
    public String message(Words words) {
        return words.first(List.of("fault." + code + "." + field, "fault." + code, "fault"));
    }
}
