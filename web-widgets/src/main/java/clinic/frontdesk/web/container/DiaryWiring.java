package clinic.frontdesk.web.container;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Own;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.diary.Absences;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.Decisions;
import clinic.frontdesk.diary.DiaryDesk;
import clinic.frontdesk.diary.StaffBooking;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What staff do with appointments, days and absences. */
@ApplicationScoped
class DiaryWiring {

    @Produces
    @Singleton
    DiaryDesk diaryDesk(Appointments appointments, Diaries diaries, Reception reception, @Own Clock clock) {
        return new DiaryDesk(appointments, diaries, reception, clock);
    }

    @Produces
    @Singleton
    StaffBooking staffBooking(
            Appointments appointments,
            Diaries diaries,
            Reception reception,
            Notices notices,
            Ids ids,
            @Own Clock clock) {
        return new StaffBooking(appointments, diaries, reception, notices, ids, clock);
    }

    @Produces
    @Singleton
    Decisions decisions(
            Appointments appointments,
            Diaries diaries,
            Reception reception,
            Notices notices,
            Ids ids,
            @Own Clock clock) {
        return new Decisions(appointments, diaries, reception, notices, ids, clock);
    }

    @Produces
    @Singleton
    Absences absences(
            Appointments appointments,
            Diaries diaries,
            Reception reception,
            Notices notices,
            Ids ids,
            @Own Clock clock) {
        return new Absences(appointments, diaries, reception, notices, ids, clock);
    }

    @Produces
    @Singleton
    AppointmentDesk appointmentDesk(Appointments appointments) {
        return new AppointmentDesk(appointments);
    }
}
