package clinic.frontdesk.example.guest;

import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A courier of the club's own: it pins up what was booked. */
@ApplicationScoped
public class NoticeBoard implements Courier {

    private final Queue<String> pinned = new ConcurrentLinkedQueue<>();

    @Override
    public String name() {
        return "notice-board";
    }

    @Override
    public boolean carries(EventType type) {
        return type == EventType.APPOINTMENT_BOOKED;
    }

    @Override
    public Receipt deliver(Delivery delivery) {
        pinned.add(delivery.event().subject().toString());
        return Receipt.DELIVERED;
    }

    /** The ids of the appointments on it. */
    public Iterable<String> pinned() {
        return pinned;
    }
}
