package clinic.frontdesk.web.staff;

import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.web.notice.Letter;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened between a person and the clinic.
 *
 * @param by who did it, where that isn't plain
 * @param text what was said or written down
 * @param of the enquiry that began with it
 * @param fault what went wrong
 */
public record Happening(
        Instant at,
        String what,
        @Nullable String by,
        @Nullable String text,
        @Nullable LeadId of,
        Optional<Letter> letter,
        @Nullable String fault) {

    static Happening of(Instant at, String what, @Nullable String by) {
        return new Happening(at, what, by, null, null, Optional.empty(), null);
    }

    Happening saying(@Nullable String words) {
        return new Happening(at, what, by, words, of, letter, fault);
    }

    Happening beginning(LeadId lead) {
        return new Happening(at, what, by, text, lead, letter, fault);
    }

    Happening mailed(Letter mail, @Nullable String wrong) {
        return new Happening(at, what, by, text, of, Optional.of(mail), wrong);
    }
}
