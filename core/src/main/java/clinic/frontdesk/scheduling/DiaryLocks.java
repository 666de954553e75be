package clinic.frontdesk.scheduling;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Practitioner;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Keeps diaries from everyone else until the running transaction ends; always in one order. */
public final class DiaryLocks {

    private final Appointments appointments;

    public DiaryLocks(Appointments appointments) {
        this.appointments = appointments;
    }

    /** The diaries in which the search may find a time, and those of the sessions that leave theirs. */
    public void lock(SlotSearch search, Collection<Session> leaving) {
        lock(search.clinic(), Stream.concat(of(search), of(leaving)), search.now());
    }

    /** The diaries of those sessions. */
    public void lock(Clinic clinic, Collection<Session> sessions, Instant now) {
        lock(clinic, of(sessions), now);
    }

    /** The diaries of those practitioners. */
    public void lockAll(Clinic clinic, Collection<Practitioner> practitioners, Instant now) {
        lock(clinic, practitioners.stream().map(one -> Diary.ofPractitioner(one.slug())), now);
    }

    private void lock(Clinic clinic, Stream<Diary> diaries, Instant now) {
        appointments.lock(clinic.slug(), new TreeSet<>(diaries.toList()), now);
    }

    /**
     * What was read before the lock may have changed until it was had.
     *
     * @throws AppointmentRefusal.NotStanding when it has, or is over
     */
    public void requireUnchanged(Appointment appointment) {
        requireSame(appointment);
        if (!appointment.status().isOpen()) {
            throw new AppointmentRefusal.NotStanding(appointment);
        }
    }

    /** The same of one that may be over. */
    public void requireSame(Appointment appointment) {
        boolean same = appointments
                .refresh(appointment.clinic(), appointment.id())
                .filter(appointment::equals)
                .isPresent();
        if (!same) {
            throw new AppointmentRefusal.NotStanding(appointment);
        }
    }

    /** The diaries in which the search may find a time. */
    static Stream<Diary> of(SlotSearch search) {
        return Stream.concat(
                search.practitioners().stream().map(one -> Diary.ofPractitioner(one.slug())),
                search.type().rooms().stream().map(Diary::ofRoom));
    }

    private static Stream<Diary> of(Collection<Session> sessions) {
        return sessions.stream()
                .flatMap(session -> Stream.concat(
                        Stream.of(Diary.ofPractitioner(session.practitioner())),
                        Stream.ofNullable(session.room()).map(Diary::ofRoom)));
    }
}
