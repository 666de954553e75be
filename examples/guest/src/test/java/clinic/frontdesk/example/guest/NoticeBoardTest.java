package clinic.frontdesk.example.guest;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contract.CourierContract;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import java.time.Instant;
import java.util.UUID;

class NoticeBoardTest extends CourierContract {

    private static final Event BOOKED = new Event(
            new UUID(0, 1),
            new Slug(OwnClinic.SLUG),
            EventType.APPOINTMENT_BOOKED,
            new UUID(0, 2),
            Instant.parse("2027-03-07T11:00:00Z"));

    private final NoticeBoard board = new NoticeBoard();

    @Override
    protected Courier courier() {
        return board;
    }

    @Override
    protected Event event() {
        return BOOKED;
    }

    @Override
    protected int arrivals() {
        return board.pinned().size();
    }
}
