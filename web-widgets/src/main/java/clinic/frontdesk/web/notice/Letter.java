package clinic.frontdesk.web.notice;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.web.calendar.CalendarEntry;
import clinic.frontdesk.web.page.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mail: short, in one language, as text and as HTML alike.
 *
 * @param to addresses
 * @param replyTo where an answer goes, if the sender's own address isn't it
 * @param opening a paragraph each
 * @param facts what it is to be read for, line by line
 * @param closing a paragraph each
 * @param button where its one link leads
 * @param calendar the entry that comes with it
 * @param missing what it goes without, since it couldn't be made
 */
public record Letter(
        Clinic from,
        List<String> to,
        @Nullable String replyTo,
        String language,
        String subject,
        List<String> opening,
        List<String> facts,
        List<String> closing,
        @Nullable Button button,
        @Nullable CalendarEntry calendar,
        Set<Part> missing) {

    /** What a letter can go without, so that its reader has the rest. */
    public enum Part {
        /** When, what and where. */
        FACTS,
        /** The link. */
        BUTTON,
        /** The calendar entry. */
        CALENDAR
    }

    /** Writes its subject in one line, whatever it was made of. */
    public Letter {
        subject = PlainText.inOneLine(subject);
        missing = Set.copyOf(missing);
    }

    /** One of which nothing is missing. */
    public Letter(
            Clinic from,
            List<String> to,
            @Nullable String replyTo,
            String language,
            String subject,
            List<String> opening,
            List<String> facts,
            List<String> closing,
            @Nullable Button button,
            @Nullable CalendarEntry calendar) {
        this(from, to, replyTo, language, subject, opening, facts, closing, button, calendar, Set.of());
    }

    /** The one link of a letter. */
    public record Button(String label, String address) {}

    /** The same to those people only. */
    public Letter to(List<EmailAddress> people) {
        List<String> addresses = people.stream().map(EmailAddress::value).toList();
        return new Letter(
                from, addresses, replyTo, language, subject, opening, facts, closing, button, calendar, missing);
    }

    /** The letter as plain text. */
    public String text() {
        List<String> paragraphs = new ArrayList<>(opening);
        if (!facts.isEmpty()) {
            paragraphs.add(String.join("\n", facts));
        }
        if (button != null) {
            paragraphs.add(button.label() + ":\n" + button.address());
        }
        paragraphs.addAll(closing);
        paragraphs.add(signature());
        return String.join("\n\n", paragraphs) + "\n";
    }

    /** The letter as HTML. */
    public String html() {
        return Templates.text("letter.jte", this);
    }

    private String signature() {
        return from.profile().name() + "\n" + phone();
    }

    /** The clinic's number, as people there write it. */
    public String phone() {
        return from.profile().phone().displayedIn(from.profile().country());
    }
}
