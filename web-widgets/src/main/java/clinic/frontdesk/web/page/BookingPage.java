package clinic.frontdesk.web.page;

import clinic.frontdesk.Own;
import clinic.frontdesk.Refusal;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.booking.BookingRefusal;
import clinic.frontdesk.booking.FreeTimes;
import clinic.frontdesk.booking.TimesWish;
import clinic.frontdesk.booking.Timetable;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.request.RequestRefusal;
import clinic.frontdesk.web.appointment.Bookings;
import clinic.frontdesk.web.coding.Compressed;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.FieldFaults;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.GivenId;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.words.TimeFormats;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Booking on a page of its own: what, then when and who. */
@Path("{clinic}/book")
@Endpoint
public class BookingPage {

    private static final int DAYS = 2;

    private final HostedForm form;
    private final Bookings bookings;
    private final Timetable timetable;
    private final Appointments appointments;
    private final Leads leads;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    BookingPage(
            HostedForm form,
            Bookings bookings,
            Timetable timetable,
            Appointments appointments,
            Leads leads,
            Transactions transactions,
            @Own Clock clock) {
        this.form = form;
        this.bookings = bookings;
        this.timetable = timetable;
        this.appointments = appointments;
        this.leads = leads;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The form; {@code type}, {@code practitioner}, {@code location} and {@code from} choose what it shows. */
    @GET
    @Compressed
    public Response ask(@PathParam("clinic") String slug, @Context UriInfo uri, @Context HttpServletRequest request) {
        return form.fresh(slug, Fields.ofQuery(uri.getQueryParameters()), request, this::shown);
    }

    /** Books. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response book(@PathParam("clinic") String slug, Fields typed, @Context HttpServletRequest request) {
        Fields fields = placed(typed);
        try {
            return form.post(slug, fields, request, bookings, appointment -> "/book/booked?id=" + appointment.id());
        } catch (FieldFaults faults) {
            return form.again(slug, fields, faults.faults(), request, this::shown);
        } catch (AppointmentRefusal.SlotTaken taken) {
            return form.again(slug, fields, fault(taken), request, near(taken.alternatives()));
        } catch (RequestRefusal.TooMany many) {
            return later(slug, fields, many, request);
        } catch (BookingRefusal refused) {
            return form.again(slug, fields, fault(refused), request, this::shown);
        }
    }

    /** The form with what was typed on another page: by POST, so that it stands in no address. */
    @POST
    @Path("details")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response goOn(@PathParam("clinic") String slug, Fields fields, @Context HttpServletRequest request) {
        return form.fresh(slug, fields, request, this::shown);
    }

    /** What was agreed. Who knows the id has just booked; it says nothing about the person. */
    @GET
    @Path("booked")
    public Response booked(
            @PathParam("clinic") String slug, @Context UriInfo uri, @Context HttpServletRequest request) {
        Clinic clinic = form.clinic(slug);
        UUID id = GivenId.of(uri.getQueryParameters().getFirst("id"));
        Appointment appointment = find(clinic, id).orElseThrow(NotFoundException::new);
        boolean mailed = transactions.within(() -> bookings.mails(clinic, appointment));
        Page page = Page.of(clinic, request);
        TimeFormats clocks =
                TimeFormats.of(clinic, zone(appointment), page.format().locale());
        return Templates.page(200, new PageModel.Booked(page, appointment, clocks, mailed));
    }

    /** Where the visitor is, if the form said so. */
    private Optional<ZoneId> zone(Appointment appointment) {
        return transactions
                .within(() -> leads.find(appointment.clinic(), appointment.lead()))
                .flatMap(lead -> lead.provenance().zone());
    }

    /** What was chosen, with its place in the field of its own. */
    private static Fields placed(Fields typed) {
        String[] choice = typed.text("start").orElse("").split(" ", 2);
        return choice.length < 2 || !Slug.isSlug(choice[1])
                ? typed
                : typed.without("start")
                        .without("location")
                        .with("start", choice[0])
                        .with("location", choice[1]);
    }

    private Optional<Appointment> find(Clinic clinic, UUID id) {
        return transactions.within(() -> appointments.find(clinic.slug(), new AppointmentId(id)));
    }

    private static List<FieldFault> fault(Refusal refused) {
        return List.of(new FieldFault("start", refused.code()));
    }

    /** With what was typed: another day may do. */
    private Response later(String slug, Fields fields, RequestRefusal.TooMany many, HttpServletRequest request) {
        return Response.fromResponse(form.again(slug, fields, fault(many), request, this::shown))
                .status(429)
                .header("Retry-After", Math.max(1, many.after().plusMillis(999).toSeconds()))
                .build();
    }

    private PageModel shown(Page page, FormState begun) {
        return shown(page, begun, List.of());
    }

    /** With those that are free near a time that is taken. */
    private HostedForm.Shown near(List<Slot> nearest) {
        return (page, begun) -> shown(page, begun, nearest);
    }

    private PageModel shown(Page page, FormState begun, List<Slot> nearest) {
        Clinic clinic = page.tenant();
        List<AppointmentType> types = clinic.appointmentTypes().stream()
                .filter(type -> type.rules().online())
                .toList();
        return types.stream()
                .filter(AppointmentType::isBookableOnline)
                .filter(type -> types.size() == 1 || type.slug().value().equals(begun.value("type")))
                .findFirst()
                .<PageModel>map(type -> booking(page, begun, wish(clinic, type, begun), nearest))
                .orElseGet(() -> new PageModel.TypeChoice(page, begun, types));
    }

    private PageModel booking(Page page, FormState begun, TimesWish wish, List<Slot> nearest) {
        Clinic clinic = page.tenant();
        Optional<ZoneId> visitor = Provenance.zone(begun.value("timeZone"));
        return new PageModel.BookingForm(
                page,
                TimeFormats.of(clinic, visitor, page.format().locale()),
                begun,
                wish,
                times(clinic, wish, begun),
                nearest,
                LocalDate.ofInstant(clock.instant(), clinic.timeZone()));
    }

    /** What the address says, but for names that mean nothing here. */
    private static TimesWish wish(Clinic clinic, AppointmentType type, FormState state) {
        Stream<Slug> people = clinic.practitionersOf(type).stream().map(Practitioner::slug);
        Stream<Slug> places = clinic.locations().stream().map(Location::slug).filter(type::isOfferedAt);
        return new TimesWish(
                type.slug(), known(state.value("practitioner"), people), known(state.value("location"), places));
    }

    private FreeTimes times(Clinic clinic, TimesWish wish, FormState state) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clinic.timeZone());
        String asked = state.value("from").isEmpty() ? dayOf(state.value("start"), clinic) : state.value("from");
        LocalDate from = from(asked, today);
        return transactions.within(() -> {
            FreeTimes times = timetable.on(clinic, wish, from, DAYS);
            boolean jump = times.slots().isEmpty() && asked.isEmpty();
            return jump && times.nextAvailable().isPresent()
                    ? timetable.on(
                            clinic,
                            wish,
                            LocalDate.ofInstant(times.nextAvailable().get(), clinic.timeZone()),
                            DAYS)
                    : times;
        });
    }

    /** The day of the time that was chosen, so that it is shown again; empty for none. */
    private static String dayOf(String start, Clinic clinic) {
        try {
            return OffsetDateTime.parse(start)
                    .atZoneSameInstant(clinic.timeZone())
                    .toLocalDate()
                    .toString();
        } catch (DateTimeException none) {
            return "";
        }
    }

    private static @Nullable Slug known(String slug, Stream<Slug> there) {
        return there.filter(one -> one.value().equals(slug)).findFirst().orElse(null);
    }

    /** Not before today, and never so far that nothing could be computed. */
    private static LocalDate from(String text, LocalDate today) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.isBefore(today) || date.isAfter(today.plusYears(2)) ? today : date;
        } catch (DateTimeException none) {
            return today;
        }
    }
}
