package clinic.frontdesk.notice;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where deliveries wait; what is added is committed or lost together with what it tells of. */
public interface Outbox {

    /** Adds the deliveries of one new event, if it has any. */
    void add(List<Delivery> deliveries);

    /** Adds one more delivery of an event that is there. */
    void addTo(Event event, Delivery delivery);

    /**
     * Takes pending deliveries that are due at {@code now}, longest due first and of those the least attempted, and puts
     * off their next attempt to {@code leaseEnd}, so that no other node takes them meanwhile. Deliveries that another node is
     * taking just now are skipped, not waited for; so may others be, where many are due.
     *
     * @param busy lanes of which none is taken
     * @param share how many of one lane at the most
     */
    List<Delivery> take(Instant now, Instant leaseEnd, Collection<String> busy, int share);

    /** Stores how far the delivery of that id has come, unless it was withdrawn meanwhile. */
    void update(Delivery delivery);

    /** Puts off all pending deliveries of a lane that would be due before {@code until}. */
    void putOff(String lane, Instant until);

    /** Removes the pending deliveries of such events about {@code subject}. */
    void withdraw(Slug clinic, EventType type, UUID subject);

    /** A delivery of that clinic. */
    Optional<Delivery> find(Slug clinic, UUID delivery);

    /** All deliveries of events about {@code subject}, earliest event first. */
    List<Delivery> about(Slug clinic, UUID subject);

    /** All deliveries of events about any of {@code subjects}, earliest event first. A store can find that faster. */
    default List<Delivery> about(Slug clinic, Collection<UUID> subjects) {
        return subjects.stream()
                .flatMap(subject -> about(clinic, subject).stream())
                .sorted(Comparator.comparing(delivery -> delivery.event().at()))
                .toList();
    }

    /**
     * Deliveries of a clinic that were given up, whose last attempt failed, or that went without a part; latest event first.
     *
     * @param cursor null: from the latest on
     */
    Slice<Delivery> failing(Slug clinic, @Nullable Cursor cursor, int most);

    /** How many of those failed alike, in no order. */
    List<Failure> failures(Slug clinic);

    /** Those of them by that courier that failed with one of those faults, latest event first. */
    List<Delivery> failing(Slug clinic, String courier, Collection<String> faults);

    /**
     * Deliveries that failed alike.
     *
     * @param courier its name
     */
    record Failure(String courier, String fault, long count) {}
}
