package clinic.frontdesk.example.guest;

import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A courier of the club's own: it pins up what was booked, and once what comes again. */
@ApplicationScoped
public class NoticeBoard implements Courier {

    private final Map<UUID, String> pinned = new ConcurrentHashMap<>();

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
        pinned.putIfAbsent(delivery.id(), delivery.event().subject().toString());
        return Receipt.DELIVERED;
    }

    /** The ids of the appointments on it. */
    public Collection<String> pinned() {
        return pinned.values();
    }
}
