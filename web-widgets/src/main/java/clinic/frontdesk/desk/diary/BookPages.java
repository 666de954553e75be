package clinic.frontdesk.desk.diary;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.desk.diary.AppointmentPages.Booked;
import clinic.frontdesk.desk.page.EditConflicts;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.TimelineEntry;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.Caller;
import clinic.frontdesk.diary.DiaryDesk;
import clinic.frontdesk.diary.DiaryRefusal;
import clinic.frontdesk.diary.StaffBooking;
import clinic.frontdesk.diary.StaffWish;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.FieldFaults;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.page.Templates;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Books a caller or a person who asked, moves an appointment, and says why a time is not offered: one form for the three. */
@Path("diary/book")
@Endpoint
public class BookPages {

    /** What is in the way of everyone, staff too. */
    private static final Set<Obstacle> TAKEN = EnumSet.of(Obstacle.BUSY, Obstacle.HOLD, Obstacle.ROOM);

    private final Visits visits;
    private final DiaryDesk diary;
    private final StaffBooking booking;
    private final AppointmentDesk appointments;
    private final LeadDesk leads;
    private final BookingPrefill prefill;
    private final SentForms forms;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    BookPages(
            Visits visits,
            DiaryDesk diary,
            StaffBooking booking,
            AppointmentDesk appointments,
            LeadDesk leads,
            BookingPrefill prefill,
            SentForms forms,
            Transactions transactions,
            @Own Clock clock) {
        this.visits = visits;
        this.diary = diary;
        this.booking = booking;
        this.appointments = appointments;
        this.leads = leads;
        this.prefill = prefill;
        this.forms = forms;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The form; {@code practitioner}, {@code start} and {@code type} fill it in, {@code move} names what is moved, {@code
     * lead} the enquiry of the person who is booked.
     */
    @GET
    public Response ask(@Context UriInfo uri, @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        if (visit.hasDraft()) {
            Fields before = visit.typed("/diary/book");
            return page(200, visit, before.names().isEmpty() ? visit.typed("/diary/book/why") : before, Map.of());
        }
        Fields asked = Fields.ofQuery(uri.getQueryParameters());
        Fields known = moved(visit, asked)
                .map(moved -> asIs(visit, moved.appointment()))
                .orElseGet(() -> transactions.within(() -> prefill.filledIn(visit, asked)));
        return page(200, visit, known, Map.of());
    }

    /** Books or moves. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response book(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        try {
            List<String> made = forms.make(
                    request,
                    visit,
                    fields,
                    () -> List.of(agree(visit, fields).id().toString()));
            Appointment agreed =
                    transactions.within(() -> appointments.open(visit.staff(), DiaryPages.idOf(made.get(0))));
            FlashMessage done =
                    fields.text("move").isPresent() ? FlashMessage.of(Kind.MOVED) : FlashMessage.of(Kind.BOOKED);
            if (fields.text("lead").isPresent()) {
                return done.to(visit, "/leads/" + agreed.lead());
            }
            return done.onDay(visit, agreed.start(), "#" + agreed.id());
        } catch (FieldFaults faults) {
            return page(422, visit, fields, Map.of("faults", faults.faults()));
        } catch (ChangedMeanwhile changed) {
            return page(409, visit, chosen(visit, fields), Map.of("missed", missed(visit, fields)));
        } catch (DiaryRefusal.Obstructed obstructed) {
            return page(409, visit, fields, Map.of("obstacles", why(visit, fields, obstructed.obstacles())));
        } catch (AppointmentRefusal.SlotTaken taken) {
            return page(
                    409, visit, fields, Map.of("taken", taken.alternatives(), "obstacles", whatTakes(visit, fields)));
        } catch (AppointmentRefusal.NotStanding gone) {
            return page(409, visit, fields, Map.of("faults", List.of(new FieldFault("start", gone.code()))));
        }
    }

    /** Says why visitors are not offered that time. */
    @POST
    @Path("why")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response why(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        try {
            return page(200, visit, fields, Map.of("why", whyNot(visit, fields)));
        } catch (FieldFaults faults) {
            return page(422, visit, fields, Map.of("faults", faults.faults()));
        }
    }

    private Appointment agree(Visit visit, Fields fields) {
        StaffBookingForm form = new StaffBookingForm(visit.clinic(), fields);
        if (fields.text("move").isPresent()) {
            return booking.move(
                    visit.staff(),
                    visit.clinic(),
                    SentForms.shown(DiaryPages.idOf(fields.text("move").get()), fields),
                    form.wish());
        }
        StaffBookingForm.Booking typed = form.booking(clock.instant());
        return prefill.asked(visit, fields)
                .map(lead -> new Caller(typed.caller(), SentForms.shown(lead.id(), fields)))
                .map(caller -> booking.bookFor(visit.staff(), visit.clinic(), caller, typed.wish()))
                .orElseGet(() -> booking.book(visit.staff(), visit.clinic(), typed.caller(), typed.wish()));
    }

    /** What has happened to the appointment, or between the clinic and the person, since the form was shown. */
    private List<TimelineEntry> missed(Visit visit, Fields fields) {
        return transactions.within(() -> fields.text("move")
                .map(DiaryPages::idOf)
                .map(id -> EditConflicts.entries(
                        visit, SentForms.shown(id, fields), appointments.changes(visit.staff(), id)))
                .orElseGet(() -> prefill.asked(visit, fields)
                        .map(lead -> EditConflicts.sinceShown(
                                visit, SentForms.shown(lead.id(), fields), leads.changes(visit.staff(), lead)))
                        .orElse(List.of())));
    }

    /** What is shown from now on: what the form has shown, or else all that has happened until now. */
    private int version(Visit visit, Fields typed, boolean anew) {
        Optional<Integer> shown = Optional.ofNullable(SentForms.shown("", typed).version());
        return shown.filter(version -> !anew)
                .orElseGet(() -> transactions.within(() -> typed.text("move")
                        .map(DiaryPages::idOf)
                        .map(id -> appointments.changes(visit.staff(), id).size())
                        .orElseGet(() -> prefill.asked(visit, typed)
                                .map(lead -> leads.changes(visit.staff(), lead).size())
                                .orElse(-1))));
    }

    /** With one of the other times that were proposed as the time that was typed. */
    private static Fields chosen(Visit visit, Fields fields) {
        Fields chosen = fields.without("start").without("startOffset").without("instead");
        return fields.text("instead")
                .map(instead -> chosen.with(visit.fields("start", Instant.parse(instead))))
                .orElse(fields);
    }

    /** What no visitor could book whenever it is, and then what is in the way at that time. */
    private List<String> whyNot(Visit visit, Fields fields) {
        StaffWish wish = new StaffBookingForm(visit.clinic(), fields).wish();
        AppointmentType type = visit.clinic().appointmentType(wish.type()).orElseThrow();
        List<String> reasons = new ArrayList<>();
        if (!type.isBookableOnline()) {
            reasons.add(visit.say("desk.obstacle.OFFLINE"));
        }
        if (!type.isOfferedBy(wish.practitioner())) {
            reasons.add(visit.say("desk.obstacle.NOT_THEIRS"));
        }
        reasons.addAll(why(visit, fields, transactions.within(() -> diary.whyNot(visit.clinic(), wish))));
        return reasons;
    }

    /** Who or what has a time that a caller can't have; of one that is moved it is not asked, it may be in its own way. */
    private List<String> whatTakes(Visit visit, Fields fields) {
        if (fields.text("move").isPresent()) {
            return List.of();
        }
        StaffWish wish = new StaffBookingForm(visit.clinic(), fields).wish();
        Set<Obstacle> why = EnumSet.noneOf(Obstacle.class);
        why.addAll(transactions.within(() -> diary.whyNot(visit.clinic(), wish)));
        why.retainAll(TAKEN);
        return why(visit, fields, why);
    }

    /** What is in the way of the time that was typed, in words: of a day that is closed, the public holiday. */
    private List<String> why(Visit visit, Fields fields, Set<Obstacle> obstacles) {
        return obstacles.stream()
                .sorted()
                .map(obstacle ->
                        obstacle == Obstacle.CLOSED ? closed(visit, fields) : visit.say("desk.obstacle." + obstacle))
                .toList();
    }

    private String closed(Visit visit, Fields fields) {
        StaffWish wish = new StaffBookingForm(visit.clinic(), fields).wish();
        return diary.holidayAt(visit.clinic(), wish, visit.locale())
                .map(names -> ClosedDates.reason(visit, names))
                .orElseGet(() -> visit.say("desk.obstacle.CLOSED"));
    }

    private Optional<Booked> moved(Visit visit, Fields fields) {
        return fields.text("move")
                .map(DiaryPages::idOf)
                .map(id -> transactions.within(() -> {
                    Appointment moved = appointments.open(visit.staff(), id);
                    return new Booked(moved, leads.open(visit.staff(), moved.lead()));
                }));
    }

    private static Fields asIs(Visit visit, Appointment moved) {
        return Fields.of(visit.fields("start", moved.start()))
                .with(Map.of(
                        "move", moved.id().toString(),
                        "type", moved.type().value(),
                        "practitioner", moved.practitioner().value()));
    }

    private Response page(int status, Visit visit, Fields typed, Map<String, Object> found) {
        Map<String, Object> model = new HashMap<>(Map.of("visit", visit, "typed", typed));
        model.put("version", version(visit, typed, found.containsKey("missed")));
        moved(visit, typed).ifPresent(moved -> model.put("moved", moved));
        transactions.within(() -> prefill.asked(visit, typed)).ifPresent(lead -> model.put("asked", lead));
        model.putAll(found);
        return Templates.deskPage(status, "desk/diary/book.jte", model);
    }
}
