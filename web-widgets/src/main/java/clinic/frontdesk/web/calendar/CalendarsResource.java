package clinic.frontdesk.web.calendar;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.calendar.PractitionerFeed;
import clinic.frontdesk.calendar.PractitionerFeed.Reader;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.web.coding.Compressed;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.trust.OpenedBySecret;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Private calendars of practitioners. */
@Path("calendars/{token}.ics")
@Endpoint
@OpenedBySecret
public class CalendarsResource {

    private final ClinicDirectory clinics;
    private final PractitionerFeed feed;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    CalendarsResource(ClinicDirectory clinics, PractitionerFeed feed, Transactions transactions, @Own Clock clock) {
        this.clinics = clinics;
        this.feed = feed;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The practitioner's appointments: what and when, and the reference, but nobody's name: calendars are shared. */
    @GET
    @Compressed
    @Produces("text/calendar; charset=utf-8")
    public Response calendar(@PathParam("token") String token) {
        return Response.ok(transactions.reading(() -> entries(token)).text())
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private CalendarEntry entries(String token) {
        Reader reader = feed.open(token);
        Clinic clinic = clinics.open(reader.clinic().value());
        return CalendarEntry.ofAll(
                clinic, feed.appointments(reader), clinic.profile().locale(), clock.instant());
    }
}
