package clinic.frontdesk.web.appointment.busy;

import clinic.frontdesk.appointment.BusyCalendars;
import clinic.frontdesk.appointment.FeedFault;
import clinic.frontdesk.appointment.TimeRange;
import clinic.frontdesk.web.request.Outbound;
import clinic.frontdesk.web.request.Outbound.Answer;
import clinic.frontdesk.web.request.Outbound.Unanswered;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Calendars at addresses on the internet. */
@Dependent
public class FetchedCalendars implements BusyCalendars {

    private static final int MOST_BYTES = 5_000_000;

    private final Outbound outbound;
    private final Clock clock;

    @Inject
    FetchedCalendars(Outbound outbound, Clock clock) {
        this.outbound = outbound;
        this.clock = clock;
    }

    @Override
    public List<TimeRange> read(URI address, ZoneId zone, TimeRange window) {
        return new CalendarText(fetched(address), zone, window, new Budget(clock)).busy();
    }

    private String fetched(URI address) {
        try {
            Answer answer = outbound.get(address, MOST_BYTES);
            if (answer.status() != 200) {
                throw new FeedFault.Unreadable(answer.status() / 100 == 3 ? FeedFault.REDIRECTED : FeedFault.REFUSED);
            }
            return answer.body();
        } catch (Unanswered unanswered) {
            throw new FeedFault.Unreadable(
                    switch (unanswered.fault()) {
                        case UNREACHABLE -> FeedFault.UNREACHABLE;
                        case FORBIDDEN_ADDRESS -> FeedFault.FORBIDDEN_ADDRESS;
                        case TOO_SLOW -> FeedFault.TOO_SLOW;
                        case TOO_LARGE -> FeedFault.TOO_LARGE;
                    });
        }
    }
}
