package clinic.frontdesk.web.notice;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.appointment.CalendarEntry;
import clinic.frontdesk.web.page.Templates;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail: short, in one language, as text and as HTML alike.
 *
 * @param to addresses
 * @param replyTo where an answer goes, if the sender's own address isn't it
 * @param lines one paragraph each
 * @param button where its one link leads
 * @param calendar the entry that comes with it
 */
public record Letter(
        Clinic from,
        List<String> to,
        @Nullable String replyTo,
        String language,
        String subject,
        List<String> lines,
        @Nullable Button button,
        @Nullable CalendarEntry calendar) {

    /** The one link of a letter. */
    public record Button(String label, String address) {}

    /** The letter as plain text. */
    public String text() {
        Stream<String> link = button == null ? Stream.empty() : Stream.of(button.label() + ":\n" + button.address());
        return String.join("\n\n", Stream.concat(lines.stream(), link).toList()) + "\n\n" + signature() + "\n";
    }

    /** The letter as HTML. */
    public String html() {
        return Templates.text("letter.jte", Map.of("letter", this));
    }

    /** Who signs it. */
    public String signature() {
        return from.profile().name() + "\n"
                + from.profile().phone().displayedIn(from.profile().country());
    }
}
