package clinic.frontdesk.desk.diary;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.desk.diary.AppointmentPages.Booked;
import clinic.frontdesk.desk.page.EditConflicts;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.TimelineEntry;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.Caller;
import clinic.frontdesk.diary.StaffBooking;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.web.form.Fields;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time for a person who asked something before. */
record LeadBooking(
        StaffBooking booking,
        LeadDesk leads,
        BookingPrefill prefill,
        Visit visit,
        Fields fields,
        LeadId id,
        Instant now)
        implements BookingTask {

    @Override
    public Fields opened() {
        return prefill.filledIn(visit, fields, asked());
    }

    @Override
    public Appointment agree() {
        StaffBookingForm.Booking typed = new StaffBookingForm(visit.clinic(), fields).booking(now);
        Caller caller = new Caller(typed.caller(), SentForms.shown(asked().id(), fields));
        return booking.bookFor(visit.staff(), visit.clinic(), caller, typed.wish());
    }

    @Override
    public Response done(Appointment agreed) {
        return FlashMessage.BOOKED.to(visit, "/leads/" + agreed.lead());
    }

    @Override
    public List<TimelineEntry> missed() {
        return EditConflicts.sinceShown(visit, SentForms.shown(id, fields), leads.changes(visit.staff(), asked()));
    }

    @Override
    public boolean mayBeInItsOwnWay() {
        return false;
    }

    @Override
    public int changes() {
        return leads.changes(visit.staff(), asked()).size();
    }

    @Override
    public @Nullable Booked moved() {
        return null;
    }

    @Override
    public Lead asked() {
        return leads.open(visit.staff(), id);
    }
}
