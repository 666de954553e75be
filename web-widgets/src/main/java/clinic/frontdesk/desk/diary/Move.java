package clinic.frontdesk.desk.diary;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.desk.diary.AppointmentPages.Booked;
import clinic.frontdesk.desk.page.EditConflicts;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.TimelineEntry;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.StaffBooking;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.web.form.Fields;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another time for an appointment. */
record Move(
        StaffBooking booking,
        AppointmentDesk appointments,
        LeadDesk leads,
        Visit visit,
        Fields fields,
        AppointmentId id)
        implements BookingTask {

    @Override
    public Fields opened() {
        Appointment moved = appointments.open(visit.staff(), id);
        return Fields.of(visit.formTimes().fields("start", moved.start()))
                .with(Map.of(
                        "move", moved.id().toString(),
                        "type", moved.type().value(),
                        "practitioner", moved.practitioner().value()));
    }

    @Override
    public Appointment agree() {
        return booking.move(
                visit.staff(),
                visit.clinic(),
                SentForms.shown(id, fields),
                new StaffBookingForm(visit.clinic(), fields).wish());
    }

    @Override
    public Response done(Appointment agreed) {
        return FlashMessage.MOVED.onDay(visit, agreed.start(), "#" + agreed.id());
    }

    @Override
    public List<TimelineEntry> missed() {
        return EditConflicts.entries(visit, SentForms.shown(id, fields), appointments.changes(visit.staff(), id));
    }

    @Override
    public boolean mayBeInItsOwnWay() {
        return true;
    }

    @Override
    public int changes() {
        return appointments.changes(visit.staff(), id).size();
    }

    @Override
    public Booked moved() {
        Appointment moved = appointments.open(visit.staff(), id);
        return new Booked(moved, leads.open(visit.staff(), moved.lead()));
    }

    @Override
    public @Nullable Lead asked() {
        return null;
    }
}
