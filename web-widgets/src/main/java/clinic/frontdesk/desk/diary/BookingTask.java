package clinic.frontdesk.desk.diary;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.desk.diary.AppointmentPages.Booked;
import clinic.frontdesk.desk.page.TimelineEntry;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.web.form.Fields;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What staff have the booking form for. {@link BookingTasks} tells by the hidden fields of the form which one it is. */
sealed interface BookingTask permits CallerBooking, LeadBooking, Move {

    /** Who does it. */
    Visit visit();

    /** The form as it is opened, filled in with what is known. */
    Fields opened();

    /** Does it, as it was typed. */
    Appointment agree();

    /** Leads on when it is done. */
    Response done(Appointment agreed);

    /** What has happened since the form was shown. */
    List<TimelineEntry> missed();

    /** Whether what takes the time may be what is moved: then it isn't said. */
    boolean mayBeInItsOwnWay();

    /** How many changes there are until now; -1: there is nothing that could change. */
    int changes();

    /** What is moved; null: nothing. */
    @Nullable
    Booked moved();

    /** The enquiry of the person who is booked; null: there is none. */
    @Nullable
    Lead asked();
}
