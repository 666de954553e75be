package clinic.frontdesk.memory;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.calendar.BusyFeeds;
import clinic.frontdesk.calendar.PractitionerFeeds;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.lead.Consents;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.UnprovenLetters;
import clinic.frontdesk.notice.Outbox;
import clinic.frontdesk.notice.WebhookStates;
import clinic.frontdesk.request.IdempotencyKeys;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.request.Streaks;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.staff.KnownNetworks;
import clinic.frontdesk.staff.Sessions;
import java.time.Clock;

/**
 * All ports in memory, with transactions that run one at a time and roll back.
 *
 * <p>As with a database, a port used outside of a transaction throws IllegalStateException.
 */
public final class Memory {

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final Clinics clinics = new InMemoryClinics(transactions);
    private final Articles articles = new InMemoryArticles(transactions);
    private final Consents consents = new InMemoryConsents(transactions);
    private final InMemoryBusyFeeds busyFeeds = new InMemoryBusyFeeds(transactions);
    private final Appointments appointments = new InMemoryAppointments(transactions, clinics, busyFeeds);
    private final PractitionerFeeds feeds = new InMemoryPractitionerFeeds(transactions);
    private final InMemoryOutbox outbox = new InMemoryOutbox(transactions);
    private final Leads leads = new InMemoryLeads(transactions, clinics, outbox, appointments);
    private final WebhookStates webhookStates = new InMemoryWebhookStates(transactions);
    private final Accounts accounts = new InMemoryAccounts(transactions);
    private final Sessions sessions = new InMemorySessions(transactions);
    private final KnownNetworks knownNetworks = new InMemoryKnownNetworks(transactions);
    private final UnprovenLetters unprovenLetters = new InMemoryUnprovenLetters(transactions);
    private final IdempotencyKeys idempotencyKeys;
    private final Limits limits;
    private final Streaks streaks;

    /** @param clock tells what is too old to be remembered */
    public Memory(Clock clock) {
        idempotencyKeys = new InMemoryIdempotencyKeys(transactions, clock);
        limits = new InMemoryLimits(transactions, clock);
        streaks = new InMemoryStreaks(transactions, clock);
    }

    /** Transactions over all the ports. */
    public Transactions transactions() {
        return transactions;
    }

    /** The clinics. */
    public Clinics clinics() {
        return clinics;
    }

    /** The articles. */
    public Articles articles() {
        return articles;
    }

    /** The leads. */
    public Leads leads() {
        return leads;
    }

    /** The ledger of consents. */
    public Consents consents() {
        return consents;
    }

    /** The appointments. */
    public Appointments appointments() {
        return appointments;
    }

    /** The private calendar addresses. */
    public PractitionerFeeds feeds() {
        return feeds;
    }

    /** The calendars of practitioners elsewhere. */
    public BusyFeeds busyFeeds() {
        return busyFeeds;
    }

    /** The outbox. */
    public Outbox outbox() {
        return outbox;
    }

    /** How webhooks stand. */
    public WebhookStates webhookStates() {
        return webhookStates;
    }

    /** The accounts. */
    public Accounts accounts() {
        return accounts;
    }

    /** The sessions. */
    public Sessions sessions() {
        return sessions;
    }

    /** What is counted. */
    public Limits limits() {
        return limits;
    }

    /** Failures in a row. */
    public Streaks streaks() {
        return streaks;
    }

    /** What was written to whom about unproven requests. */
    public UnprovenLetters unprovenLetters() {
        return unprovenLetters;
    }

    /** From where staff have signed in. */
    public KnownNetworks knownNetworks() {
        return knownNetworks;
    }

    /** The remembered requests. */
    public IdempotencyKeys idempotencyKeys() {
        return idempotencyKeys;
    }
}
