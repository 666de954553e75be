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
import clinic.frontdesk.calendar.BusyCalendars;
import clinic.frontdesk.calendar.BusyFeedDesk;
import clinic.frontdesk.calendar.BusyFeedSync;
import clinic.frontdesk.calendar.BusyFeeds;
import clinic.frontdesk.calendar.PractitionerFeed;
import clinic.frontdesk.calendar.PractitionerFeeds;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.diary.Absences;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.Decisions;
import clinic.frontdesk.diary.DiaryDesk;
import clinic.frontdesk.diary.StaffBooking;
import clinic.frontdesk.lead.ConsentDesk;
import clinic.frontdesk.lead.Consents;
import clinic.frontdesk.lead.FollowUp;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.LetterLimit;
import clinic.frontdesk.lead.Quarantine;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.UnprovenLetters;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.NoticeDesk;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.notice.Outbox;
import clinic.frontdesk.notice.Relay;
import clinic.frontdesk.notice.WebhookStates;
import clinic.frontdesk.notice.Webhooks;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.request.Streaks;
import clinic.frontdesk.request.Throttle;
import clinic.frontdesk.request.Trust;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.staff.Doorkeeper;
import clinic.frontdesk.staff.Hashing;
import clinic.frontdesk.staff.KnownNetworks;
import clinic.frontdesk.staff.Sessions;
import clinic.frontdesk.staff.SignIn;
import clinic.frontdesk.web.clinic.file.FolderReport;
import clinic.frontdesk.web.holiday.HolidayCalendars;
import clinic.frontdesk.web.http.AnswerDeadline;
import clinic.frontdesk.web.job.Threads;
import clinic.frontdesk.web.outbound.Outbound;
import clinic.frontdesk.web.settings.Settings;
import clinic.frontdesk.web.words.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/**
 * Makes the use cases of core injectable, one of each for the application: they keep nothing, and making them asks for all
 * couriers and their configuration. Each can be replaced by an alternative of the application.
 */
@ApplicationScoped
class Wiring {

    @Produces
    @Singleton
    Settings settings() {
        return Settings.configured();
    }

    @Produces
    @Singleton
    Ids ids(@Own SecureRandom random) {
        return new Ids(random);
    }

    @Produces
    @Singleton
    ClinicDirectory directory(Clinics clinics) {
        return new ClinicDirectory(Languages.spoken(clinics));
    }

    @Produces
    @Singleton
    Notices notices(Outbox outbox, @Any Instance<Courier> couriers, Ids ids, @Own Clock clock) {
        return new Notices(outbox, all(couriers), ids, clock);
    }

    @Produces
    @Singleton
    Relay relay(
            Outbox outbox,
            @Any Instance<Courier> couriers,
            Transactions transactions,
            @Own Clock clock,
            @Own SecureRandom random,
            Threads threads) {
        return new Relay(outbox, all(couriers), transactions, clock, random, threads.workers());
    }

    @Produces
    @Singleton
    NoticeDesk noticeDesk(Outbox outbox, @Own Clock clock) {
        return new NoticeDesk(outbox, clock);
    }

    @Produces
    @Singleton
    Webhooks webhooks(WebhookStates states, Signer signer, @Own Clock clock) {
        return new Webhooks(states, signer, clock);
    }

    @Produces
    @Singleton
    Trust trust(Limits limits, Transactions transactions) {
        return new Trust(limits, transactions);
    }

    @Produces
    @Singleton
    Throttle throttle(Streaks streaks, Transactions transactions, @Own Clock clock) {
        return new Throttle(streaks, transactions, clock);
    }

    @Produces
    @Singleton
    Hashing hashing() {
        return new Hashing(Runtime.getRuntime().availableProcessors(), AnswerDeadline::beginRest);
    }

    @Produces
    @Singleton
    Doorkeeper doorkeeper(
            SignIn signIn,
            KnownNetworks networks,
            Throttle throttle,
            Hashing hashing,
            Signer signer,
            Ids ids,
            Transactions transactions,
            @Own Clock clock) {
        return new Doorkeeper(signIn, networks, throttle, hashing, signer, ids, transactions, clock);
    }

    @Produces
    @Singleton
    Reception reception(
            Leads leads,
            Consents consents,
            Notices notices,
            LetterLimit letters,
            PublicHolidays holidays,
            Ids ids,
            @Own Clock clock) {
        return new Reception(leads, consents, notices, letters, holidays, ids, clock);
    }

    @Produces
    @Singleton
    LetterLimit letterLimit(UnprovenLetters letters) {
        return new LetterLimit(letters);
    }

    @Produces
    @Singleton
    LeadDesk leadDesk(Leads leads) {
        return new LeadDesk(leads);
    }

    @Produces
    @Singleton
    FollowUp followUp(Leads leads, Notices notices, Ids ids, @Own Clock clock) {
        return new FollowUp(leads, notices, ids, clock);
    }

    @Produces
    @Singleton
    Quarantine quarantine(
            Leads leads, Notices notices, LetterLimit letters, PublicHolidays holidays, Ids ids, @Own Clock clock) {
        return new Quarantine(leads, notices, letters, holidays, ids, clock);
    }

    @Produces
    @Singleton
    ConsentDesk consentDesk(Consents consents, Ids ids, @Own Clock clock) {
        return new ConsentDesk(consents, ids, clock);
    }

    @Produces
    @ApplicationScoped
    PublicHolidays holidays() {
        return new HolidayCalendars();
    }

    @Produces
    @Singleton
    Diaries diaries(Appointments appointments, @Any Instance<BusyTimes> elsewhere, PublicHolidays holidays) {
        return new Diaries(appointments, elsewhere.stream().toList(), holidays);
    }

    @Produces
    @Singleton
    FolderReport folderReport() {
        return new FolderReport();
    }

    @Produces
    @Singleton
    Outbound outbound(Settings settings, Threads threads) {
        return new Outbound(settings.reachable(), threads.timer());
    }

    void close(@Disposes Outbound outbound) throws IOException {
        outbound.close();
    }

    @Produces
    @Singleton
    BusyFeedDesk busyFeedDesk(BusyFeeds feeds, Ids ids) {
        return new BusyFeedDesk(feeds, ids);
    }

    @Produces
    @Singleton
    BusyFeedSync busyFeedSync(
            BusyFeeds feeds, BusyCalendars calendars, Clinics clinics, Transactions transactions, @Own Clock clock) {
        return new BusyFeedSync(feeds, calendars, clinics, transactions, clock);
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
    Signer signer(KeyProvider keys) {
        return new Signer(keys);
    }

    @Produces
    @Singleton
    AppointmentLinks links(Signer signer, Appointments appointments) {
        return new AppointmentLinks(signer, appointments);
    }

    @Produces
    @Singleton
    PractitionerFeed feed(PractitionerFeeds feeds, Appointments appointments, Signer signer, @Own Clock clock) {
        return new PractitionerFeed(feeds, appointments, signer, clock);
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

    @Produces
    @Singleton
    SignIn signIn(Accounts accounts, Sessions sessions, @Own SecureRandom random, @Own Clock clock) {
        return new SignIn(accounts, sessions, random, clock);
    }

    private static List<Courier> all(Instance<Courier> couriers) {
        return couriers.stream().toList();
    }
}
