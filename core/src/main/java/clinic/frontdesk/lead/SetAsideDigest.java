package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/** Has staff told, in the morning after, that enquiries were set aside. */
final class SetAsideDigest {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Notices notices;
    private final Clock clock;

    SetAsideDigest(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** The next morning's, unless it's expected already. */
    void expect(Clinic clinic) {
        ZonedDateTime now = clock.instant().atZone(clinic.timeZone());
        ZonedDateTime today = now.with(MORNING);
        ZonedDateTime next = now.isBefore(today) ? today : now.plusDays(1).with(MORNING);
        String name = clinic.slug() + "/" + next.toLocalDate();
        UUID morning = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        notices.announceOnceAt(next.toInstant(), clinic.slug(), EventType.LEADS_SET_ASIDE, morning);
    }
}
