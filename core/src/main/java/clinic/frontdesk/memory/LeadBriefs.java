package clinic.frontdesk.memory;

import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadBrief;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.notice.Delivery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lists must know of leads to put them in order. */
final class LeadBriefs {

    private final Leads leads;
    private final Function<Slug, Stream<Lead>> ofClinic;
    private final InMemoryOutbox outbox;
    private final Appointments appointments;

    LeadBriefs(Leads leads, Function<Slug, Stream<Lead>> ofClinic, InMemoryOutbox outbox, Appointments appointments) {
        this.leads = leads;
        this.ofClinic = ofClinic;
        this.outbox = outbox;
        this.appointments = appointments;
    }

    List<LeadBrief> received(Slug clinic, Instant start) {
        return ofClinic.apply(clinic)
                .filter(lead -> !lead.quarantined() && !lead.receivedAt().isBefore(start))
                .map(lead -> brief(lead, null, null))
                .toList();
    }

    List<LeadBrief> toCall(Slug clinic, Instant end, String courier) {
        return Stream.concat(promised(clinic, end), unmailed(clinic, courier)).toList();
    }

    private Stream<LeadBrief> promised(Slug clinic, Instant end) {
        return ofClinic.apply(clinic)
                .filter(lead -> lead.state().isOpen() && !lead.quarantined())
                .filter(lead -> lead.promise() != null && lead.promise().from().isBefore(end))
                .map(lead -> brief(lead, lead.promise(), null));
    }

    private Stream<LeadBrief> unmailed(Slug clinic, String courier) {
        return ofClinic.apply(clinic)
                .filter(lead -> !lead.quarantined() && !lead.state().isAside())
                .flatMap(lead -> unmailedSince(clinic, lead.id(), courier)
                        .filter(since -> leads.changes(clinic, lead.person()).stream()
                                .filter(change -> change.what() instanceof LeadChange.Called)
                                .noneMatch(call -> call.at().isAfter(since)))
                        .map(since -> brief(lead, lead.state().isOpen() ? lead.promise() : null, since))
                        .stream());
    }

    private Optional<Instant> unmailedSince(Slug clinic, LeadId lead, String courier) {
        Set<UUID> subjects = Stream.concat(
                        Stream.of(lead.value()),
                        appointments.ofLead(clinic, lead).stream()
                                .map(booked -> booked.id().value()))
                .collect(Collectors.toSet());
        return outbox.of(clinic)
                .filter(delivery -> delivery.status() == Delivery.Status.DEAD
                        && delivery.courier().equals(courier)
                        && subjects.contains(delivery.event().subject()))
                .map(Delivery::dueAt)
                .max(Comparator.naturalOrder());
    }

    private static LeadBrief brief(Lead lead, @Nullable Promise promise, @Nullable Instant unmailedSince) {
        return new LeadBrief(
                lead.id(), lead.person(), lead.contact().name().full(), lead.receivedAt(), promise, unmailedSince);
    }
}
