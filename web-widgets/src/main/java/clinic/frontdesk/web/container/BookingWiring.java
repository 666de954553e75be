package clinic.frontdesk.web.container;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.AppointmentLinks;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Attendance;
import clinic.frontdesk.appointment.BusyTimes;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.ConfirmationChannel;
import clinic.frontdesk.booking.Holding;
import clinic.frontdesk.booking.LinkRenewal;
import clinic.frontdesk.booking.Rescheduling;
import clinic.frontdesk.booking.Timetable;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.lead.Consents;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.notice.Outbox;
import clinic.frontdesk.web.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** What patients do with their appointments, and what it stands on. */
@ApplicationScoped
class BookingWiring {

    @Produces
    @Singleton
    Diaries diaries(Appointments appointments, @Any Instance<BusyTimes> elsewhere, PublicHolidays holidays) {
        return new Diaries(appointments, elsewhere.stream().toList(), holidays);
    }

    @Produces
    @Singleton
    Timetable timetable(Diaries diaries, @Own Clock clock) {
        return new Timetable(diaries, clock);
    }

    @Produces
    @Singleton
    Booking booking(
            Appointments appointments,
            Diaries diaries,
            Reception reception,
            Notices notices,
            Ids ids,
            @Own Clock clock,
            Settings settings) {
        ConfirmationChannel channel = settings.mails() ? ConfirmationChannel.BY_MAIL : ConfirmationChannel.BY_CALL;
        return new Booking(appointments, diaries, reception, notices, ids, clock, channel);
    }

    @Produces
    @Singleton
    Holding holding(Appointments appointments, Diaries diaries, Ids ids, @Own Clock clock) {
        return new Holding(appointments, diaries, ids, clock);
    }

    @Produces
    @Singleton
    Rescheduling rescheduling(
            Appointments appointments,
            Diaries diaries,
            Reception reception,
            Notices notices,
            Ids ids,
            @Own Clock clock) {
        return new Rescheduling(appointments, diaries, reception, notices, ids, clock);
    }

    @Produces
    @Singleton
    LinkRenewal linkRenewal(
            Appointments appointments,
            Diaries diaries,
            Reception reception,
            Notices notices,
            Ids ids,
            @Own Clock clock) {
        return new LinkRenewal(appointments, diaries, reception, notices, ids, clock);
    }

    @Produces
    @Singleton
    AppointmentLinks links(Signer signer, Appointments appointments) {
        return new AppointmentLinks(signer, appointments);
    }

    /** One of the couriers asks it, so it can't be given what they are given. */
    @Produces
    @Singleton
    Attendance attendance(
            Appointments appointments, Leads leads, Consents consents, Outbox outbox, Ids ids, @Own Clock clock) {
        Notices withdrawals = new Notices(outbox, List.of(), ids, clock);
        return new Attendance(appointments, new Reception(leads, consents, withdrawals, ids, clock));
    }

    @Produces
    @Singleton
    Courier endOfAppointments(Attendance attendance, Transactions transactions) {
        return attendance.courier(transactions);
    }
}
