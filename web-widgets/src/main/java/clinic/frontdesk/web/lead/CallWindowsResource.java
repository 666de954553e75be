package clinic.frontdesk.web.lead;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.lead.CallWindows;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.web.coding.Compressed;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.Language;
import clinic.frontdesk.web.http.CacheableJson;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.words.TimeFormats;
import clinic.frontdesk.web.words.Words;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** When a call back can be promised. */
@Path("clinics/{clinic}/call-windows")
@Endpoint
public class CallWindowsResource {

    private final ClinicDirectory clinics;
    private final Transactions transactions;
    private final PublicHolidays holidays;
    private final Clock clock;

    @Inject
    CallWindowsResource(ClinicDirectory clinics, Transactions transactions, PublicHolidays holidays, @Own Clock clock) {
        this.clinics = clinics;
        this.transactions = transactions;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** The windows that the clinic can promise now, on the clock of {@code timeZone} where that is known. */
    @GET
    @Compressed
    public Response windows(@PathParam("clinic") String slug, @Context HttpServletRequest http) {
        Clinic clinic = transactions.reading(() -> clinics.open(slug));
        Locale locale = clinic.profile().closest(Language.of(http));
        Instant now = clock.instant();
        TimeFormats clocks = TimeFormats.of(
                clinic, Provenance.zone(Fields.ofQuery(http).text("timeZone").orElse(null)), locale);
        String hint = Words.in(locale).say("page.zone", clocks.visitor().zoneName());
        List<CallWindowView> windows = CallWindows.of(clinic, now, holidays).stream()
                .map(window -> CallWindowView.of(window, clocks, now))
                .toList();
        return CacheableJson.of(new WindowsView(clinic.timeZone().getId(), hint, windows), Duration.ZERO);
    }

    /**
     * The windows of a clinic.
     *
     * @param timeZone the clinic's
     * @param hint in which zone the windows are said
     */
    public record WindowsView(String timeZone, String hint, List<CallWindowView> windows) {}
}
