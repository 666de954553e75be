package clinic.frontdesk.desk.people;

import clinic.frontdesk.desk.people.Person.Booked;
import clinic.frontdesk.lead.ConsentLedger;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadChange.Called;
import clinic.frontdesk.notice.Delivery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that happened between a person and the clinic, read once.
 *
 * @param leads what they asked, newest first
 * @param changes what was done about it, earliest first
 * @param deliveries what they and the clinic were sent about it, earliest event first
 */
record History(
        List<Lead> leads,
        List<LeadChange> changes,
        List<Booked> booked,
        ConsentLedger consents,
        List<Delivery> deliveries) {

    /** What events can be about. */
    static List<UUID> subjects(List<Lead> leads, List<Booked> booked) {
        return Stream.concat(
                        leads.stream().map(lead -> lead.id().value()),
                        booked.stream().map(one -> one.appointment().id().value()))
                .toList();
    }

    /**
     * Whether mail about a lead was given up, and nobody has called its person since.
     *
     * @param courier the one that carries mail to them
     */
    boolean isUnmailed(Lead lead, String courier) {
        List<Booked> theirs =
                booked.stream().filter(one -> one.lead().id().equals(lead.id())).toList();
        Set<UUID> subjects = subjects(List.of(lead), theirs).stream().collect(Collectors.toSet());
        Optional<Instant> since = deliveries.stream()
                .filter(delivery -> delivery.courier().equals(courier)
                        && delivery.status() == Delivery.Status.DEAD
                        && subjects.contains(delivery.event().subject()))
                .map(Delivery::dueAt)
                .max(Comparator.naturalOrder());
        return since.filter(given -> changes.stream()
                        .noneMatch(change ->
                                change.what() instanceof Called && change.at().isAfter(given)))
                .isPresent();
    }
}
