package clinic.frontdesk.desk.diary;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.calendar.BusyFeed;
import clinic.frontdesk.calendar.BusyFeedDesk;
import clinic.frontdesk.calendar.CalendarRefusal;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.FieldFaults;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.FormReader;
import clinic.frontdesk.web.form.GivenId;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calendars elsewhere that keep time free here: staff add them, take them away and say which zone they mean. */
@Path("calendars/busy")
@Endpoint
public class BusyFeedPages {

    /** The field of the zone that the page showed as the answer so far, or of no zone's name where there was none. */
    private static final String ANSWERED = "answered";

    private final Visits visits;
    private final BusyFeedDesk busy;
    private final CalendarViews views;
    private final SentForms forms;

    @Inject
    BusyFeedPages(Visits visits, BusyFeedDesk busy, CalendarViews views, SentForms forms) {
        this.visits = visits;
        this.busy = busy;
        this.views = views;
        this.forms = forms;
    }

    /** Adds a calendar elsewhere. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        try {
            forms.run(request, visit, fields, () -> add(visit, fields));
            return visit.go("/calendars");
        } catch (FieldFaults faults) {
            return views.view(visit, fields, faults.faults(), "").answer(422);
        } catch (CalendarRefusal.TooManyFeeds tooMany) {
            return views.view(visit, fields, List.of(new FieldFault("address", tooMany.code())), "")
                    .answer(409);
        }
    }

    /** Takes a calendar elsewhere away again; its times are free. */
    @POST
    @Path("{feed}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("feed") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        forms.run(request, visit, fields, () -> busy.remove(visit.staff(), GivenId.of(id)));
        return visit.go("/calendars");
    }

    /** Says which zone is meant by names that nobody knows; the calendar is read anew at once. */
    @POST
    @Path("{feed}/zone")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setZone(@PathParam("feed") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        return answer(visit, GivenId.of(id), fields, request, () -> Optional.of(zone(fields)));
    }

    /** Takes back what was said of its zone. */
    @POST
    @Path("{feed}/zone/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response removeZone(@PathParam("feed") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        return answer(visit, GivenId.of(id), fields, request, Optional::empty);
    }

    private Response answer(
            Visit visit, UUID id, Fields fields, HttpServletRequest request, Supplier<Optional<ZoneId>> zone) {
        try {
            forms.run(request, visit, fields, () -> {
                BusyFeed feed = busy.open(visit.staff(), id);
                fields.text(ANSWERED).ifPresent(shown -> feed.requireZone(known(shown)));
                busy.setZone(visit.staff(), id, zone.get());
            });
            return visit.go("/calendars");
        } catch (FieldFaults faults) {
            return views.view(visit, fields, faults.faults(), id.toString()).answer(422);
        } catch (ChangedMeanwhile changed) {
            return views.view(visit, fields, List.of(new FieldFault(ANSWERED, changed.code())), id.toString())
                    .answer(409);
        }
    }

    private static Optional<ZoneId> known(String zone) {
        return Optional.of(zone).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
    }

    private static ZoneId zone(Fields fields) {
        FormReader form = new FormReader(fields, List.of(Visit.CSRF, Fields.STARTED, ANSWERED, "zone"), Set.of());
        ZoneId zone = form.required("zone", text -> {
            Optional<ZoneId> known = known(text);
            if (known.isEmpty()) {
                form.fault("zone", "not-a-time-zone");
            }
            return known.orElse(null);
        });
        form.finish();
        return Objects.requireNonNull(zone);
    }

    private void add(Visit visit, Fields fields) {
        FormReader form =
                new FormReader(fields, List.of(Visit.CSRF, Fields.STARTED, "practitioner", "address"), Set.of());
        Slug practitioner = form.requiredSlugAmong(
                "practitioner",
                visit.clinic().practitioners().stream().map(Practitioner::slug).toList());
        URI address = form.required("address", text -> address(form, text));
        form.finish();
        busy.add(visit.staff(), visit.clinic(), Objects.requireNonNull(practitioner), Objects.requireNonNull(address));
    }

    private static @Nullable URI address(FormReader form, String text) {
        Optional<URI> address = BusyFeedDesk.address(text.strip());
        if (address.isEmpty()) {
            form.fault("address", "not-a-calendar-address");
        }
        return address.orElse(null);
    }
}
