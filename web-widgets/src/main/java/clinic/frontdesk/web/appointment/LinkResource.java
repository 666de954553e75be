package clinic.frontdesk.web.appointment;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentLinks;
import clinic.frontdesk.appointment.AppointmentLinks.Right;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.booking.MoveWish;
import clinic.frontdesk.booking.Rescheduling;
import clinic.frontdesk.booking.TimesWish;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LetterLimit;
import clinic.frontdesk.web.calendar.CalendarEntry;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.FormReader;
import clinic.frontdesk.web.form.Language;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.http.Problems;
import clinic.frontdesk.web.trust.OpenedBySecret;
import clinic.frontdesk.web.words.Words;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a patient does by the link in the mail. The secret is in the body, so that it stands in no log. */
@Path("appointments")
@Endpoint
@OpenedBySecret
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Produces(MediaType.APPLICATION_JSON)
public class LinkResource {

    private static final String VERSION = "version";
    private static final String CALENDAR = "text/calendar; charset=utf-8";

    private final ClinicDirectory clinics;
    private final AppointmentLinks links;
    private final Rescheduling rescheduling;
    private final AppointmentAddresses addresses;
    private final LetterLimit letters;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    LinkResource(
            ClinicDirectory clinics,
            AppointmentLinks links,
            Rescheduling rescheduling,
            AppointmentAddresses addresses,
            LetterLimit letters,
            Transactions transactions,
            @Own Clock clock) {
        this.clinics = clinics;
        this.links = links;
        this.rescheduling = rescheduling;
        this.addresses = addresses;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Shows the appointment, and changes nothing of it. */
    @POST
    @Path("view")
    public Response view(Fields fields) {
        Appointment appointment = transactions.reading(() -> open(form(fields)));
        if (appointment.status() == AppointmentStatus.UNCONFIRMED) {
            // whoever has its secret has read the letter: nothing else tells it
            transactions.run(() -> letters.answered(appointment.clinic(), appointment.lead()));
        }
        return transactions.reading(() -> answer(appointment));
    }

    /** The times to which it can be moved, as the clinic's own {@code /slots}. */
    @POST
    @Path("slots")
    public Response slots(Fields fields) {
        return Response.ok(transactions.reading(() -> times(form(fields, "practitioner", "location", "from", "days"))))
                .header("Cache-Control", "no-store")
                .build();
    }

    private String times(FormReader form) {
        Appointment appointment = open(form);
        Clinic clinic = clinicOf(appointment);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clinic.timeZone());
        RequestedDates asked = RequestedDates.read(form, today);
        TimesWish wish = new TimesWish(appointment.type(), form.slug("practitioner"), form.slug("location"));
        form.finish();
        return SlotsText.of(clinic, rescheduling.times(clinic, appointment, wish, asked.from(), asked.days()));
    }

    /** Moves it. */
    @POST
    @Path("move")
    public Response move(Fields fields, @Context HttpServletRequest request) {
        return unlessChanged(fields, request, () -> move(form(fields, "start", "practitioner", "location", VERSION)));
    }

    private Appointment move(FormReader form) {
        Appointment appointment = open(form);
        Clinic clinic = clinicOf(appointment);
        Instant start = form.required("start", text -> BookingForm.instant(form, text));
        Slug practitioner = form.slug("practitioner");
        Slug location = form.slug("location");
        Versioned<Appointment> shown = shown(appointment, form);
        form.finish();
        MoveWish wish = new MoveWish(Objects.requireNonNull(start), practitioner, location);
        return rescheduling.move(clinic, shown, wish);
    }

    /** Calls it off. */
    @POST
    @Path("cancel")
    public Response cancel(Fields fields, @Context HttpServletRequest request) {
        return unlessChanged(fields, request, () -> {
            FormReader form = form(fields, VERSION);
            Versioned<Appointment> shown = shown(open(form), form);
            form.finish();
            return rescheduling.cancel(clinicOf(shown.what()), shown);
        });
    }

    /** What was done, or how the appointment is if that is not as the page had it from which it was to be changed. */
    private Response unlessChanged(Fields fields, HttpServletRequest request, Supplier<Appointment> change) {
        try {
            return transactions.within(() -> answer(change.get()));
        } catch (ChangedMeanwhile changed) {
            AppointmentView now = transactions.reading(() -> view(present(fields)));
            return Problems.of(changed, Words.in(Language.of(request)))
                    .with("appointment", now)
                    .response();
        }
    }

    private static Versioned<Appointment> shown(Appointment appointment, FormReader form) {
        @Nullable
        Integer version = form.optional(VERSION, text -> {
            if (!text.matches("[0-9]{1,9}")) {
                form.fault(VERSION, "not-a-version");
                return null;
            }
            return Integer.valueOf(text);
        });
        return new Versioned<>(appointment, version);
    }

    /** Confirms what was booked in a way that left doubts. */
    @POST
    @Path("confirm")
    public Response confirm(Fields fields) {
        return transactions.within(() -> {
            Appointment appointment = open(form(fields));
            Clinic clinic = clinicOf(appointment);
            return answer(rescheduling.confirm(clinic, appointment));
        });
    }

    /** Its calendar entry, by a token of its own; the entry has the link to change it. */
    @GET
    @Path("calendar/{token}.ics")
    @Consumes(MediaType.WILDCARD)
    @Produces(CALENDAR)
    public Response calendar(@PathParam("token") String token, @Context HttpServletRequest request) {
        return Response.ok(transactions.reading(() -> entry(token, request)).text())
                .header("Content-Disposition", "attachment; filename=\"appointment.ics\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private CalendarEntry entry(String token, HttpServletRequest request) {
        Appointment appointment = links.open(token, Right.CALENDAR);
        Clinic clinic = clinicOf(appointment);
        return CalendarEntry.of(
                clinic,
                appointment,
                clinic.profile().closest(Language.of(request)),
                clock.instant(),
                addresses.manageable(appointment));
    }

    private Clinic clinicOf(Appointment appointment) {
        return clinics.open(appointment.clinic().value());
    }

    private Response answer(Appointment appointment) {
        return Response.ok(view(appointment))
                .header("Cache-Control", "no-store")
                .build();
    }

    private AppointmentView view(Appointment shown) {
        int version = rescheduling.version(shown);
        Appointment appointment = links.again(shown);
        return AppointmentView.of(clinicOf(appointment), appointment, version, rescheduling, addresses);
    }

    /** The appointment of the link, whatever else was sent. */
    private Appointment present(Fields fields) {
        return links.open(fields.text("secret").orElse(""), Right.CHANGE);
    }

    private static FormReader form(Fields fields, String... more) {
        List<String> known = new ArrayList<>(List.of(more));
        // each may be repeated as it is, so a key makes no difference
        known.addAll(List.of("secret", "idempotencyKey", "locale"));
        return new FormReader(fields, known, Set.of());
    }

    /** Of a request that has nothing else. */
    static String secret(Fields fields) {
        return form(fields).text("secret").orElse("");
    }

    private Appointment open(FormReader form) {
        return links.open(form.text("secret").orElse(""), Right.CHANGE);
    }
}
