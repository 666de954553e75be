package clinic.frontdesk.diary;

import clinic.frontdesk.Ids;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.scheduling.DiaryLocks;
import clinic.frontdesk.scheduling.Journal;
import clinic.frontdesk.scheduling.Transitions;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What keeps practitioners away, as staff enter it, and what becomes of the patients who are booked meanwhile. */
public final class Absences {

    /** What becomes of patients who are booked in a time that is blocked. */
    public enum Displaced {
        /** Their appointments are called off, and they are told. */
        CANCEL,
        /** They are asked to choose another time by the link; until then their appointments stand. */
        ASK
    }

    /**
     * What becomes of patients whom staff have seen listed.
     *
     * @param patients their appointments
     */
    public record Decision(Displaced displaced, Set<AppointmentId> patients) {

        /** Copies the set. */
        public Decision {
            patients = Set.copyOf(patients);
        }

        private boolean isAbout(List<Appointment> booked) {
            return booked.stream().map(Appointment::id).allMatch(patients::contains);
        }
    }

    private static final Duration DAY = Duration.ofDays(1);

    private final Appointments appointments;
    private final DiaryLocks locks;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    /** @param appointments where they are kept, and {@code diaries} knows of */
    public Absences(
            Appointments appointments, Diaries diaries, Reception reception, Notices notices, Ids ids, Clock clock) {
        this.appointments = appointments;
        this.locks = new DiaryLocks(appointments);
        this.journal = new Journal(appointments, reception, notices, ids, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Blocks time.
     *
     * @param practitioner null: everyone's
     * @param decision what becomes of patients who are booked in it; null: not decided
     * @throws DiaryRefusal.PatientsBooked when there are some of whom that is not decided
     */
    public Block block(
            StaffMember staff,
            Clinic clinic,
            @Nullable Slug practitioner,
            TimeRange time,
            String reason,
            @Nullable Decision decision) {
        Instant now = clock.instant();
        Collection<Practitioner> concerned = clinic.practitioners().stream()
                .filter(one -> practitioner == null || one.slug().equals(practitioner))
                .toList();
        locks.lockAll(clinic, concerned, now);
        Block block = new Block(ids.next(), clinic.slug(), practitioner, time, reason, staff.name(), now);
        List<Appointment> booked = bookedIn(clinic, block, now);
        if (!booked.isEmpty() && (decision == null || !decision.isAbout(booked))) {
            throw new DiaryRefusal.PatientsBooked(booked);
        }
        appointments.block(block);
        if (decision != null) {
            booked.forEach(appointment -> displace(staff, clinic, appointment, decision.displaced()));
        }
        return block;
    }

    /**
     * Lets patients in again.
     *
     * @throws DiaryRefusal.UnknownBlock when the clinic has none of that id
     */
    public void unblock(Clinic clinic, UUID block) {
        if (!appointments.unblock(clinic.slug(), block)) {
            throw new DiaryRefusal.UnknownBlock(block);
        }
    }

    private List<Appointment> bookedIn(Clinic clinic, Block block, Instant now) {
        TimeRange near = block.time().widened(DAY, Duration.ZERO);
        return appointments.starting(clinic.slug(), near).stream()
                .filter(appointment -> appointment.standsAt(now) && covers(block, appointment))
                .filter(appointment -> appointment.status().isOpen())
                .toList();
    }

    /** Whether the appointment lies in it, if only in part. */
    private static boolean covers(Block block, Appointment appointment) {
        return block.time().overlaps(appointment.time())
                && (block.practitioner() == null || block.practitioner().equals(appointment.practitioner()));
    }

    private void displace(StaffMember staff, Clinic clinic, Appointment appointment, Displaced displaced) {
        if (displaced == Displaced.ASK) {
            journal.note(clinic, appointment, Kind.DISPLACED, staff);
        } else {
            Appointment cancelled = Transitions.settled(appointment, AppointmentStatus.CANCELLED);
            appointments.update(cancelled, clock.instant());
            journal.note(clinic, cancelled, Kind.CANCELLED, staff);
        }
    }
}
