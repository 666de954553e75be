package clinic.frontdesk.appointment;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Courier;

/** Notes that a patient came once an appointment is over, unless somebody has noted that they didn't. */
public final class Attendance {

    private final Appointments appointments;
    private final Reception reception;

    /** @param appointments those that end */
    public Attendance(Appointments appointments, Reception reception) {
        this.appointments = appointments;
        this.reception = reception;
    }

    /** Notes it of an appointment that is over; of one that was called off or missed, or isn't there, nothing. */
    public void note(Slug clinic, AppointmentId ended) {
        appointments
                .find(clinic, ended)
                .filter(appointment -> appointment.status() == AppointmentStatus.BOOKED)
                .ifPresent(appointment -> reception.follow(clinic, appointment.lead(), LeadState.ATTENDED, null, null));
    }

    /** Hears when appointments end, and has it noted in transactions of its own. */
    public Courier courier(Transactions transactions) {
        return new EndOfAppointments(this, transactions);
    }
}
