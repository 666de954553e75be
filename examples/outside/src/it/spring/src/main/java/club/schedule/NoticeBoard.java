package club.schedule;

import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Pins up what was booked. */
@Component
class NoticeBoard implements Courier {

    private final Map<UUID, UUID> pinned = new ConcurrentHashMap<>();

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
        pinned.putIfAbsent(delivery.id(), delivery.event().subject());
        return Receipt.DELIVERED;
    }

    /** The ids of the appointments on it. */
    Collection<UUID> pinned() {
        return pinned.values();
    }
}
