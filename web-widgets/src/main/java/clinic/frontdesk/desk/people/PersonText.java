package clinic.frontdesk.desk.people;

import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.desk.page.TimelineEntry;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.lead.Lead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person as plain text, to be pasted into the practice's own software. */
final class PersonText {

    private final Visit visit;
    private final List<String> lines = new ArrayList<>();

    private PersonText(Visit visit) {
        this.visit = visit;
    }

    static String of(Visit visit, Person person) {
        PersonText text = new PersonText(visit);
        text.contact(person.lead());
        person.details().forEach(detail -> text.line(detail.label(), detail.text()));
        person.agreements().stream()
                .filter(entry -> entry.given())
                .forEach(entry -> text.line(
                        visit.say("desk.fact.agreed"),
                        visit.say("desk.consent." + entry.purpose()) + " (" + entry.version() + ")"));
        text.line(visit.say("desk.state"), person.state(visit));
        person.assignee()
                .ifPresent(account -> text.line(
                        visit.say("desk.fact.assigned"), account.name().full()));
        person.booked()
                .forEach(one -> text.line(
                        visit.say("desk.status." + one.appointment().status()),
                        visit.words().appointment(one.appointment())));
        text.lines.add("");
        person.timeline().stream().filter(entry -> entry.letter().isEmpty()).forEach(text::sinceShown);
        return String.join("\n", text.lines) + "\n";
    }

    private void contact(Lead lead) {
        Contact contact = lead.contact();
        lines.add(contact.name().full());
        contact.phoneNumber()
                .ifPresent(number -> line(
                        visit.say("form.phone"),
                        (visit.words().number(number) + " " + visit.words().warning(number)).strip()));
        contact.emailAddress().ifPresent(address -> line(visit.say("form.email"), address.value()));
        line(visit.words().sentence(visit.words().did(lead)), visit.when().exactly(lead.receivedAt()));
    }

    private void sinceShown(TimelineEntry entry) {
        String by = entry.by() == null ? "" : ", " + entry.by();
        line(visit.format().brief(entry.at()), entry.what() + by + text(entry.text()));
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : ": " + words;
    }

    /** Lines of a text that goes on are set in, so that none looks like a line of ours. */
    private void line(String label, String text) {
        lines.add(label + ": " + text.lines().collect(Collectors.joining("\n  ")));
    }
}
