package clinic.frontdesk.appointment;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;

/** Notes that a patient came once an appointment is over, unless somebody has noted that they didn't. */
public final class Attendance implements Courier {

    private final Appointments appointments;
    private final Reception reception;
    private final Transactions transactions;

    /** @param appointments those of which it is told */
    public Attendance(Appointments appointments, Reception reception, Transactions transactions) {
        this.appointments = appointments;
        this.reception = reception;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public boolean carries(EventType type) {
        return type == EventType.APPOINTMENT_ENDED;
    }

    @Override
    public Receipt deliver(Delivery delivery) {
        transactions.run(() -> note(delivery.event()));
        return Receipt.DELIVERED;
    }

    private void note(Event event) {
        appointments
                .find(event.clinic(), new AppointmentId(event.subject()))
                .filter(appointment -> appointment.status() == AppointmentStatus.BOOKED)
                .ifPresent(appointment ->
                        reception.follow(appointment.clinic(), appointment.lead(), LeadState.ATTENDED, null, null));
    }
}
