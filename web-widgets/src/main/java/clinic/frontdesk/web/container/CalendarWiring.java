package clinic.frontdesk.web.container;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.calendar.BusyCalendars;
import clinic.frontdesk.calendar.BusyFeedDesk;
import clinic.frontdesk.calendar.BusyFeedSync;
import clinic.frontdesk.calendar.BusyFeeds;
import clinic.frontdesk.calendar.PractitionerFeed;
import clinic.frontdesk.calendar.PractitionerFeeds;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.web.holiday.HolidayCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Calendars that are read and given out, and public holidays. */
@ApplicationScoped
class CalendarWiring {

    @Produces
    @ApplicationScoped
    PublicHolidays holidays() {
        return new HolidayCalendars();
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
    PractitionerFeed feed(PractitionerFeeds feeds, Appointments appointments, Signer signer, @Own Clock clock) {
        return new PractitionerFeed(feeds, appointments, signer, clock);
    }
}
