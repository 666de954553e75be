package clinic.frontdesk.desk.diary;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.calendar.BusyFeed;
import clinic.frontdesk.calendar.BusyFeedDesk;
import clinic.frontdesk.calendar.CalendarRefusal;
import clinic.frontdesk.calendar.PractitionerFeed;
import clinic.frontdesk.calendar.PractitionerFeed.Issued;
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
import clinic.frontdesk.web.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calendars of the practitioners: the private addresses that we give out, and those elsewhere that keep time free here. */
@Path("calendars")
@Endpoint
public class CalendarPages {

    /** The field of the zone that the page showed as the answer so far, or of no zone's name where there was none. */
    private static final String ANSWERED = "answered";

    private final Visits visits;
    private final PractitionerFeed feed;
    private final BusyFeedDesk busy;
    private final Transactions transactions;
    private final SentForms forms;
    private final Settings settings;

    @Inject
    CalendarPages(
            Visits visits,
            PractitionerFeed feed,
            BusyFeedDesk busy,
            Transactions transactions,
            SentForms forms,
            Settings settings) {
        this.visits = visits;
        this.feed = feed;
        this.busy = busy;
        this.transactions = transactions;
        this.forms = forms;
        this.settings = settings;
    }

    /**
     * A practitioner's calendars.
     *
     * @param address of the one that we give out, if there is one
     * @param elsewhere those that keep time free here
     * @param version how many addresses we have given out for it
     */
    public record Calendars(
            Practitioner practitioner, Optional<String> address, List<BusyFeedStatus> elsewhere, int version) {}

    /** All of them. */
    @GET
    public Response list(@Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        return page(200, visit, visit.typed("/calendars/busy"), List.of());
    }

    /** Makes a new address; the one before opens nothing any more. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        Slug practitioner =
                fields.text("practitioner").filter(Slug::isSlug).map(Slug::new).orElseThrow(BadRequestException::new);
        try {
            forms.run(
                    request,
                    visit,
                    fields,
                    () -> feed.renew(visit.staff(), visit.clinic(), SentForms.shown(practitioner, fields)));
            return back(visit);
        } catch (ChangedMeanwhile changed) {
            return page(409, visit, fields, List.of(new FieldFault("ours", changed.code())));
        }
    }

    /** Adds a calendar elsewhere. */
    @POST
    @Path("busy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        try {
            forms.run(request, visit, fields, () -> add(visit, fields));
            return back(visit);
        } catch (FieldFaults faults) {
            return page(422, visit, fields, faults.faults());
        } catch (CalendarRefusal.TooManyFeeds tooMany) {
            return page(409, visit, fields, List.of(new FieldFault("address", tooMany.code())));
        }
    }

    /** Takes a calendar elsewhere away again; its times are free. */
    @POST
    @Path("busy/{feed}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("feed") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        forms.run(request, visit, fields, () -> busy.remove(visit.staff(), GivenId.of(id)));
        return back(visit);
    }

    /** Says which zone is meant by names that nobody knows; the calendar is read anew at once. */
    @POST
    @Path("busy/{feed}/zone")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setZone(@PathParam("feed") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        return answer(visit, GivenId.of(id), fields, request, () -> Optional.of(zone(fields)));
    }

    /** Takes back what was said of its zone. */
    @POST
    @Path("busy/{feed}/zone/remove")
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
            return back(visit);
        } catch (FieldFaults faults) {
            return page(422, visit, fields, faults.faults(), id.toString());
        } catch (ChangedMeanwhile changed) {
            return page(409, visit, fields, List.of(new FieldFault(ANSWERED, changed.code())), id.toString());
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

    private static Response back(Visit visit) {
        return visit.go("/calendars");
    }

    private Response page(int status, Visit visit, Fields typed, List<FieldFault> faults) {
        return page(status, visit, typed, faults, "");
    }

    /** @param asked the feed whose zone was asked for, if it was */
    private Response page(int status, Visit visit, Fields typed, List<FieldFault> faults, String asked) {
        List<Calendars> calendars = transactions.within(() -> {
            List<Practitioner> all = visit.clinic().practitioners();
            Map<Slug, Issued> issued = feed.issued(
                    visit.staff(), all.stream().map(Practitioner::slug).toList());
            List<BusyFeed> elsewhere = busy.feeds(visit.staff());
            return all.stream()
                    .map(one -> calendars(visit, one, Optional.ofNullable(issued.get(one.slug())), elsewhere))
                    .toList();
        });
        return new CalendarsView(visit, calendars, typed, faults, asked).answer(status);
    }

    private Calendars calendars(
            Visit visit, Practitioner practitioner, Optional<Issued> issued, List<BusyFeed> elsewhere) {
        return new Calendars(
                practitioner,
                issued.map(ours -> addressOf(ours.token())),
                elsewhere.stream()
                        .filter(one -> one.practitioner().equals(practitioner.slug()))
                        .map(one -> new BusyFeedStatus(visit, one))
                        .toList(),
                issued.map(Issued::version).orElse(0));
    }

    private String addressOf(String token) {
        return settings.publicUrl().absolute("/api/v1/calendars/" + token + ".ics");
    }
}
