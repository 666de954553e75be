package clinic.frontdesk.desk.people;

import clinic.frontdesk.UndoWindow;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.desk.page.Guarded;
import clinic.frontdesk.desk.page.TimelineEntry;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.people.Person.Booked;
import clinic.frontdesk.lead.ConsentEntry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadBrief.Somebody;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.web.notice.ClinicMail;
import clinic.frontdesk.web.notice.Letter;
import clinic.frontdesk.web.notice.Letters;
import clinic.frontdesk.web.notice.PersonContexts;
import clinic.frontdesk.web.notice.Recipients;
import clinic.frontdesk.web.notice.VisitorMail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together all that happened between a person and the clinic. */
@Dependent
class Timelines {

    private final Letters letters;
    private final Recipients recipients;

    @Inject
    Timelines(Letters letters, Recipients recipients) {
        this.letters = letters;
        this.recipients = recipients;
    }

    /** Newest first. */
    List<TimelineEntry> of(Visit visit, History history) {
        List<TimelineEntry> all = new ArrayList<>();
        List<Lead> leads = history.leads();
        boolean family = leads.stream().map(Somebody::of).distinct().count() > 1;
        leads.forEach(lead -> all.add(asked(visit, lead, family)));
        Set<LeadId> theirs = leads.stream().map(Lead::id).collect(Collectors.toSet());
        history.changes().stream()
                .filter(change -> theirs.contains(change.lead()))
                .forEach(change -> all.add(TimelineEntry.of(visit, change)));
        history.booked().forEach(one -> one.changes().forEach(change -> all.add(TimelineEntry.of(visit, change))));
        history.consents().entries().stream()
                .filter(entry -> !entry.given())
                .forEach(entry -> all.add(withdrawn(visit, entry)));
        all.addAll(mailed(visit, history));
        all.sort(Comparator.comparing(TimelineEntry::at).reversed());
        return all;
    }

    /** Who it was is said where several share a phone. */
    private static TimelineEntry asked(Visit visit, Lead lead, boolean family) {
        String did = visit.words().sentence(visit.words().did(lead));
        @Nullable String by = family ? lead.contact().name().full() : null;
        return TimelineEntry.of(lead.receivedAt(), did, by).beginning(lead.id());
    }

    private static TimelineEntry withdrawn(Visit visit, ConsentEntry entry) {
        return TimelineEntry.of(entry.at(), visit.say("desk.withdrew." + entry.purpose()), entry.by());
    }

    /** Of what is still to be sent only what was tried, or waits in case that it is taken back. */
    private List<TimelineEntry> mailed(Visit visit, History history) {
        PersonContexts known = known(visit, history);
        return history.deliveries().stream()
                .filter(delivery -> delivery.status() != Delivery.Status.PENDING
                        || delivery.attempts() > 0
                        || !delivery.dueAt().isAfter(UndoWindow.end(visit.now())))
                .collect(Collectors.groupingBy(SameFate::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(same -> shown(visit, same, known).stream())
                .toList();
    }

    private static PersonContexts known(Visit visit, History history) {
        List<Booked> booked = history.booked();
        return new PersonContexts(
                visit.clinic(),
                history.leads(),
                booked.stream().map(Booked::appointment).toList(),
                booked.stream()
                        .collect(Collectors.toMap(one -> one.appointment().id(), Booked::changes)));
    }

    /** A letter that can't be written any more is no reason to show none of the others. */
    private Optional<TimelineEntry> shown(Visit visit, List<Delivery> same, PersonContexts known) {
        Delivery last = same.get(same.size() - 1);
        return Guarded.made(
                () -> letter(visit, same, known).map(letter -> mailed(visit, last, letter)),
                Optional.of(TimelineEntry.of(last.dueAt(), visit.say("desk.letter.unshown"), null)));
    }

    /** What is said once of a letter that several people got, or didn't. */
    private record SameFate(UUID event, String courier, Delivery.Status status, String fault) {
        static SameFate of(Delivery delivery) {
            return new SameFate(
                    delivery.event().id(),
                    delivery.courier(),
                    delivery.status(),
                    Objects.requireNonNullElse(delivery.fault(), ""));
        }
    }

    private static TimelineEntry mailed(Visit visit, Delivery delivery, Letter letter) {
        String what = visit.say("desk.mailed." + delivery.courier(), letter.subject());
        boolean settled = delivery.status() != Delivery.Status.PENDING;
        return TimelineEntry.of(
                        settled ? delivery.dueAt() : delivery.event().at(),
                        what + ", " + visit.say("desk.delivery." + delivery.status()),
                        null)
                .mailed(letter, visit.deliveryFault(delivery.fault()));
    }

    private Optional<Letter> letter(Visit visit, List<Delivery> same, PersonContexts known) {
        Event event = same.get(0).event();
        return switch (same.get(0).courier()) {
            case ClinicMail.NAME -> letters.toClinic(event, known).map(letter -> letter.to(people(visit, same)));
            case VisitorMail.NAME -> letters.toVisitor(event, known);
            default -> Optional.empty();
        };
    }

    /** Of those whom the clinic's file still names. */
    private List<EmailAddress> people(Visit visit, List<Delivery> same) {
        return same.stream()
                .flatMap(delivery -> recipients.find(visit.clinic(), delivery).stream())
                .toList();
    }
}
