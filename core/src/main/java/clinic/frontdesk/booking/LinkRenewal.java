package clinic.frontdesk.booking;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Ids;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.scheduling.DiaryLocks;
import clinic.frontdesk.scheduling.Journal;
import clinic.frontdesk.scheduling.Transitions;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the link of an appointment anew, when it was passed on: whoever has a former one can't open it any more. The patient
 * is mailed the new one.
 */
public final class LinkRenewal {

    private final Appointments appointments;
    private final DiaryLocks locks;
    private final Journal journal;
    private final Clock clock;

    /** @param appointments where they are kept, and {@code diaries} knows of */
    public LinkRenewal(
            Appointments appointments, Diaries diaries, Reception reception, Notices notices, Ids ids, Clock clock) {
        this.appointments = appointments;
        this.locks = new DiaryLocks(appointments);
        this.journal = new Journal(appointments, reception, notices, ids, clock);
        this.clock = clock;
    }

    /**
     * At the desk.
     *
     * @throws AppointmentRefusal.UnknownAppointment when the clinic has none of that id
     * @throws ChangedMeanwhile when the page does not show all that was done to it
     * @throws AppointmentRefusal.NotStanding when it was called off, or has begun: its link changes nothing any more
     */
    public Appointment renew(StaffMember staff, Clinic clinic, Versioned<AppointmentId> shown) {
        Appointment known = appointments.open(clinic.slug(), shown.what());
        lock(clinic, known);
        journal.requireSeen(clinic.slug(), shown);
        return renewed(appointments.refresh(known.clinic(), known.id()).orElseThrow(), staff);
    }

    /**
     * By the patient, with the link itself.
     *
     * @throws AppointmentRefusal.UnknownAppointment when that was done with the same link meanwhile
     * @throws AppointmentRefusal.NotStanding when it was called off, or has begun
     */
    public Appointment renew(Clinic clinic, Appointment opened) {
        lock(clinic, opened);
        return renewed(appointments.open(opened.clinic(), opened.id(), opened.linkGeneration()), null);
    }

    private void lock(Clinic clinic, Appointment appointment) {
        locks.lock(clinic, List.of(appointment.session()), clock.instant());
    }

    private Appointment renewed(Appointment present, @Nullable StaffMember by) {
        Transitions.require(present, Kind.RELINKED, clock.instant());
        Appointment relinked = Transitions.relinked(present);
        appointments.relink(relinked);
        journal.noteLink(relinked, by);
        return relinked;
    }
}
