package clinic.frontdesk.web.appointment;

import clinic.frontdesk.appointment.TimesWish;
import clinic.frontdesk.appointment.Timetable;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.web.request.Fields;
import clinic.frontdesk.web.request.FormReader;
import clinic.frontdesk.web.request.OwnPath;
import clinic.frontdesk.web.request.Reads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Free times. */
@Path("clinics/{clinic}/slots")
@OwnPath
@Dependent
public class SlotsResource {

    static final int USUAL_DAYS = 14;
    static final int MOST_DAYS = 62;
    private static final int FARTHEST_DAYS = 1000;
    private static final List<String> FIELDS = List.of("type", "practitioner", "location", "from", "days", "locale");

    private final ClinicDirectory clinics;
    private final Timetable timetable;
    private final Clock clock;

    @Inject
    SlotsResource(ClinicDirectory clinics, Timetable timetable, Clock clock) {
        this.clinics = clinics;
        this.timetable = timetable;
        this.clock = clock;
    }

    /** The free times of a type, for some days of the clinic from a date on. */
    @GET
    @Transactional
    public Response slots(@PathParam("clinic") String slug, @Context UriInfo uri, @Context Request request) {
        Clinic clinic = clinics.open(slug);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clinic.timeZone());
        FormReader query = new FormReader(Fields.of(texts(uri.getQueryParameters())), FIELDS, Set.of());
        Slug type = query.requiredSlug("type");
        Slug practitioner = query.slug("practitioner");
        Slug location = query.slug("location");
        LocalDate from = query.optional("from", text -> date(query, text, today));
        Integer days = query.optional("days", text -> days(query, text));
        query.finish();
        TimesWish wish = new TimesWish(Objects.requireNonNull(type), practitioner, location);
        SlotsView view = SlotsView.of(
                clinic, timetable.on(clinic, wish, from == null ? today : from, days == null ? USUAL_DAYS : days));
        return Reads.json(request, view, Duration.ZERO);
    }

    private static Map<String, String> texts(MultivaluedMap<String, String> query) {
        Map<String, String> texts = new LinkedHashMap<>();
        query.forEach((name, values) -> texts.put(name, values.get(0)));
        return texts;
    }

    private static @Nullable LocalDate date(FormReader query, String text, LocalDate today) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isBefore(today.minusDays(FARTHEST_DAYS)) || date.isAfter(today.plusDays(FARTHEST_DAYS))) {
                query.fault("from", "out-of-range");
            }
            return date;
        } catch (DateTimeException malformed) {
            query.fault("from", "not-a-date");
            return null;
        }
    }

    private static @Nullable Integer days(FormReader query, String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_DAYS) {
            query.fault("days", "out-of-range");
            return null;
        }
        return Integer.valueOf(text);
    }
}
