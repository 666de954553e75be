package clinic.frontdesk.memory;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentId;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.appointment.Entry;
import clinic.frontdesk.appointment.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Transactions run one at a time, so a lock is had by whoever asks for it. */
final class InMemoryAppointments implements Appointments {

    private final Shelf<AppointmentId, Appointment> appointments;
    private final Clinics clinics;

    InMemoryAppointments(MemoryTransactions transactions, Clinics clinics) {
        appointments = new Shelf<>(transactions);
        this.clinics = clinics;
    }

    @Override
    public void lock(Slug clinic, SortedSet<Diary> diaries) {
        for (Diary diary : diaries) {
            if (clinics.find(clinic).filter(c -> has(c, diary)).isEmpty()) {
                throw new IllegalArgumentException("no such diary: " + diary);
            }
        }
    }

    @Override
    public List<Entry> entries(Slug clinic, TimeRange window) {
        return keepingTime(clinic)
                .map(Appointment::entry)
                .filter(entry -> entry.kept().overlaps(window))
                .toList();
    }

    @Override
    public void add(Appointment appointment) {
        appointments.put(appointment.id(), appointment);
    }

    @Override
    public Optional<Appointment> find(Slug clinic, AppointmentId id) {
        return appointments.find(id).filter(a -> a.clinic().equals(clinic));
    }

    @Override
    public Optional<Appointment> ofLead(Slug clinic, LeadId lead) {
        return of(clinic).filter(a -> a.lead().equals(lead)).findFirst();
    }

    @Override
    public List<Appointment> latest(Slug clinic, @Nullable Instant before, int most) {
        return of(clinic)
                .filter(a -> before == null || a.bookedAt().isBefore(before))
                .sorted(Comparator.comparing(Appointment::bookedAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Appointment> starting(Slug clinic, TimeRange window) {
        return keepingTime(clinic)
                .filter(a -> window.contains(a.start()))
                .sorted(Comparator.comparing(Appointment::start))
                .toList();
    }

    private Stream<Appointment> keepingTime(Slug clinic) {
        return of(clinic).filter(a -> a.status().keepsTime());
    }

    private Stream<Appointment> of(Slug clinic) {
        return appointments.all().filter(a -> a.clinic().equals(clinic));
    }

    private static boolean has(Clinic clinic, Diary diary) {
        return switch (diary.kind()) {
            case PRACTITIONER -> clinic.practitioner(diary.owner()).isPresent();
            case ROOM -> clinic.rooms().stream().map(Room::slug).anyMatch(diary.owner()::equals);
        };
    }
}
