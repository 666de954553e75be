package clinic.frontdesk.appointment;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;

/** Brings the news that an appointment is over to {@link Attendance}. */
final class EndOfAppointments implements Courier {

    private final Attendance attendance;
    private final Transactions transactions;

    EndOfAppointments(Attendance attendance, Transactions transactions) {
        this.attendance = attendance;
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
        Event event = delivery.event();
        transactions.run(() -> attendance.note(event.clinic(), new AppointmentId(event.subject())));
        return Receipt.DELIVERED;
    }
}
