package clinic.frontdesk.desk.diary;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.desk.diary.AppointmentPages.Booked;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.TimelineEntry;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.StaffBooking;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.web.form.Fields;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time for somebody who rings. */
record CallerBooking(StaffBooking booking, Visit visit, Fields fields, Instant now) implements BookingTask {

    @Override
    public Fields opened() {
        return fields;
    }

    @Override
    public Appointment agree() {
        StaffBookingForm.Booking typed = new StaffBookingForm(visit.clinic(), fields).booking(now);
        return booking.book(visit.staff(), visit.clinic(), typed.caller(), typed.wish());
    }

    @Override
    public Response done(Appointment agreed) {
        return FlashMessage.BOOKED.onDay(visit, agreed.start(), "#" + agreed.id());
    }

    @Override
    public List<TimelineEntry> missed() {
        return List.of();
    }

    @Override
    public boolean mayBeInItsOwnWay() {
        return false;
    }

    @Override
    public int changes() {
        return -1;
    }

    @Override
    public @Nullable Booked moved() {
        return null;
    }

    @Override
    public @Nullable Lead asked() {
        return null;
    }
}
