package clinic.frontdesk.web.appointment;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.booking.TimesWish;
import clinic.frontdesk.booking.Timetable;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.web.coding.Compressed;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.FormReader;
import clinic.frontdesk.web.http.CacheableJson;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Free times. */
@Path("clinics/{clinic}/slots")
@Endpoint
public class SlotsResource {

    private static final List<String> FIELDS = List.of("type", "practitioner", "location", "from", "days", "locale");

    private final ClinicDirectory clinics;
    private final Timetable timetable;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    SlotsResource(ClinicDirectory clinics, Timetable timetable, Transactions transactions, @Own Clock clock) {
        this.clinics = clinics;
        this.timetable = timetable;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The free times of a type, for some days of the clinic from a date on. */
    @GET
    @Compressed
    public Response slots(@PathParam("clinic") String slug, @Context UriInfo uri) {
        FormReader query = new FormReader(Fields.of(texts(uri.getQueryParameters())), FIELDS, Set.of());
        return CacheableJson.ofText(transactions.reading(() -> answer(clinics.open(slug), query)), Duration.ZERO);
    }

    private String answer(Clinic clinic, FormReader query) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clinic.timeZone());
        Slug type = query.requiredSlug("type");
        Slug practitioner = query.slug("practitioner");
        Slug location = query.slug("location");
        RequestedDates asked = RequestedDates.read(query, today);
        query.finish();
        TimesWish wish = new TimesWish(Objects.requireNonNull(type), practitioner, location);
        return SlotsText.of(clinic, timetable.on(clinic, wish, asked.from(), asked.days()));
    }

    private static Map<String, String> texts(MultivaluedMap<String, String> query) {
        Map<String, String> texts = new LinkedHashMap<>();
        query.forEach((name, values) -> texts.put(name, values.get(0)));
        return texts;
    }
}
