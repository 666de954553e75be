package clinic.frontdesk.notice;

import clinic.frontdesk.Ids;
import clinic.frontdesk.clinic.Slug;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Announces events: each waits in the outbox once for every target of every courier that carries its type. */
public final class Notices {

    private final Outbox outbox;
    private final List<Courier> couriers;
    private final Ids ids;
    private final Clock clock;

    /** @param couriers all there are */
    public Notices(Outbox outbox, Collection<? extends Courier> couriers, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.couriers = List.copyOf(couriers);
        this.ids = ids;
        this.clock = clock;
    }

    /** Announces an event about a lead or appointment, in the running transaction. */
    public void announce(Slug clinic, EventType type, UUID subject) {
        announceAt(clock.instant(), clinic, type, subject);
    }

    /** The same, to be carried at {@code due}. */
    public void announceAt(Instant due, Slug clinic, EventType type, UUID subject) {
        Event event = new Event(ids.next(), clinic, type, subject, clock.instant());
        outbox.add(couriers.stream()
                .filter(courier -> courier.carries(type))
                .flatMap(courier -> courier.targets(event).stream()
                        .map(target -> Delivery.first(ids.next(), event, courier, target, due)))
                .toList());
    }

    /** The same, unless that was announced about the subject before. */
    public void announceOnceAt(Instant due, Slug clinic, EventType type, UUID subject) {
        boolean known = outbox.about(clinic, subject).stream()
                .anyMatch(delivery -> delivery.event().type() == type);
        if (!known) {
            announceAt(due, clinic, type, subject);
        }
    }

    /** Takes back what was announced of that type and has not been carried yet. */
    public void withdraw(Slug clinic, EventType type, UUID subject) {
        outbox.withdraw(clinic, type, subject);
    }
}
