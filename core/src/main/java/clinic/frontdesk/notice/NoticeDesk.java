package clinic.frontdesk.notice;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff do with notices that can't be delivered. */
public final class NoticeDesk {

    private final Outbox outbox;
    private final Clock clock;

    /** @param outbox where they wait */
    public NoticeDesk(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Deliveries that were given up, whose last attempt failed, or that went without a part; latest event first.
     *
     * @param cursor null: from the latest on
     */
    public Slice<Delivery> failing(StaffMember staff, @Nullable Cursor cursor, int most) {
        return outbox.failing(staff.clinic(), cursor, most);
    }

    /** All deliveries of events about any of these, earliest event first. */
    public List<Delivery> about(StaffMember staff, Collection<UUID> subjects) {
        return subjects.isEmpty() ? List.of() : outbox.about(staff.clinic(), subjects);
    }

    /**
     * Has a delivery attempted again at once, under the same id; one that isn't waiting and wasn't given up stays as it is.
     *
     * @throws NoticeRefusal.UnknownDelivery when the clinic has none of that id
     */
    public Delivery replay(StaffMember staff, UUID id) {
        Delivery delivery = find(staff, id);
        replay(delivery);
        return delivery;
    }

    /** @throws NoticeRefusal.UnknownDelivery when the clinic has none of that id */
    public Delivery find(StaffMember staff, UUID id) {
        return outbox.find(staff.clinic(), id).orElseThrow(() -> new NoticeRefusal.UnknownDelivery(id));
    }

    /** Why deliveries fail, the most frequent cause first. */
    public List<Cause> causes(StaffMember staff) {
        return Cause.of(outbox.failures(staff.clinic()));
    }

    /**
     * Has all deliveries attempted again that failed for one cause.
     *
     * @param cause id of the {@link Cause}
     * @return those that are attempted; none when nothing fails for it any more
     */
    public List<Delivery> replayAll(StaffMember staff, UUID cause) {
        List<Delivery> failing = causes(staff).stream()
                .filter(one -> one.id().equals(cause))
                .flatMap(one -> outbox.failing(staff.clinic(), one.courier(), one.faults()).stream())
                .toList();
        failing.forEach(this::replay);
        return failing;
    }

    private void replay(Delivery delivery) {
        boolean waits = delivery.status() == Delivery.Status.DEAD || delivery.status() == Delivery.Status.PENDING;
        if (waits || Delivery.INCOMPLETE.equals(delivery.fault())) {
            outbox.update(delivery.anew(clock.instant()));
        }
    }
}
