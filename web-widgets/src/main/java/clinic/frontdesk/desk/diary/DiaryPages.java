package clinic.frontdesk.desk.diary;

import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.web.form.GivenId;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The diary of a day or a week. */
@Path("diary")
@Endpoint
public class DiaryPages {

    private final Visits visits;
    private final DiaryViews views;

    @Inject
    DiaryPages(Visits visits, DiaryViews views) {
        this.visits = visits;
        this.views = views;
    }

    /**
     * A day, practitioner by practitioner; today unless {@code date} says otherwise.
     *
     * @param location shows what is there; by default what is anywhere
     * @param done what has just been done
     * @param of to which appointment
     */
    @GET
    public Response day(
            @QueryParam("date") @Nullable String date,
            @QueryParam("location") @Nullable String location,
            @QueryParam("done") @Nullable String done,
            @QueryParam("of") @Nullable String of,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        Optional<Slug> place = named(location, visit.clinic().locations(), one -> one.slug());
        return views.day(
                        visit,
                        date == null ? views.today(visit) : dateOf(date),
                        place.orElse(null),
                        FlashMessage.of(done),
                        doneOf(of))
                .answer();
    }

    /** A week of one practitioner: this week, and the first, unless told otherwise. */
    @GET
    @Path("week")
    public Response week(
            @QueryParam("date") @Nullable String date,
            @QueryParam("practitioner") @Nullable String practitioner,
            @QueryParam("done") @Nullable String done,
            @QueryParam("of") @Nullable String of,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        Slug whose = named(practitioner, visit.clinic().practitioners(), one -> one.slug())
                .or(() -> visit.clinic().practitioners().stream()
                        .map(one -> one.slug())
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        return views.week(
                        visit,
                        date == null ? views.today(visit) : dateOf(date),
                        whose,
                        FlashMessage.of(done),
                        doneOf(of))
                .answer();
    }

    private static <T> Optional<Slug> named(@Nullable String slug, Collection<T> all, Function<T, Slug> slugOf) {
        return all.stream()
                .map(slugOf)
                .filter(known -> known.value().equals(slug))
                .findFirst();
    }

    static LocalDate dateOf(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 2000 || date.getYear() > 2200) {
                throw new NotFoundException();
            }
            return date;
        } catch (DateTimeException malformed) {
            throw new NotFoundException(malformed);
        }
    }

    private static @Nullable AppointmentId doneOf(@Nullable String of) {
        return of == null ? null : idOf(of);
    }

    static AppointmentId idOf(String text) {
        return new AppointmentId(GivenId.of(text));
    }
}
