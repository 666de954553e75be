package clinic.frontdesk.web.notice;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.notice.Event;
import java.util.List;
import java.util.Optional;

/** What events are about. */
interface NoticeContexts {

    /** What an event is about, as it is now; empty when that is gone, or nothing in particular. */
    Optional<NoticeContext> of(Event event);

    /** What was done to an appointment that an event is about, earliest first. */
    List<AppointmentChange> changes(Appointment appointment);
}
