package clinic.frontdesk.contract;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.calendar.BusyFeeds;
import clinic.frontdesk.calendar.PractitionerFeeds;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.lead.Consents;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.UnprovenLetters;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Outbox;
import clinic.frontdesk.notice.WebhookStates;
import clinic.frontdesk.request.IdempotencyKeys;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.request.Streaks;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.staff.KnownNetworks;
import clinic.frontdesk.staff.Sessions;
import java.time.Clock;

/** All ports over one place of storage. */
public record Store(
        Transactions transactions,
        Clinics clinics,
        Articles articles,
        Leads leads,
        Consents consents,
        Appointments appointments,
        PractitionerFeeds feeds,
        BusyFeeds busyFeeds,
        Outbox outbox,
        WebhookStates webhookStates,
        Accounts accounts,
        Sessions sessions,
        IdempotencyKeys idempotencyKeys,
        Limits limits,
        Streaks streaks,
        KnownNetworks knownNetworks,
        UnprovenLetters unprovenLetters) {

    public static Store inMemory(Clock clock) {
        Memory memory = new Memory(clock);
        return new Store(
                memory.transactions(),
                memory.clinics(),
                memory.articles(),
                memory.leads(),
                memory.consents(),
                memory.appointments(),
                memory.feeds(),
                memory.busyFeeds(),
                memory.outbox(),
                memory.webhookStates(),
                memory.accounts(),
                memory.sessions(),
                memory.idempotencyKeys(),
                memory.limits(),
                memory.streaks(),
                memory.knownNetworks(),
                memory.unprovenLetters());
    }
}
