package clinic.frontdesk.persistence;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.calendar.BusyFeeds;
import clinic.frontdesk.calendar.PractitionerFeeds;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.lead.Consents;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.UnprovenLetters;
import clinic.frontdesk.notice.Outbox;
import clinic.frontdesk.notice.WebhookStates;
import clinic.frontdesk.persistence.appointment.JpaAppointments;
import clinic.frontdesk.persistence.article.JpaArticles;
import clinic.frontdesk.persistence.calendar.JpaBusyFeeds;
import clinic.frontdesk.persistence.calendar.JpaPractitionerFeeds;
import clinic.frontdesk.persistence.clinic.JpaClinics;
import clinic.frontdesk.persistence.clinic.KeyCheck;
import clinic.frontdesk.persistence.lead.JpaConsents;
import clinic.frontdesk.persistence.lead.JpaLeads;
import clinic.frontdesk.persistence.lead.JpaUnprovenLetters;
import clinic.frontdesk.persistence.notice.JpaOutbox;
import clinic.frontdesk.persistence.notice.JpaWebhookStates;
import clinic.frontdesk.persistence.request.JpaIdempotencyKeys;
import clinic.frontdesk.persistence.request.JpaLimits;
import clinic.frontdesk.persistence.request.JpaStreaks;
import clinic.frontdesk.persistence.sql.SqlStates;
import clinic.frontdesk.persistence.sql.Vault;
import clinic.frontdesk.persistence.staff.JpaAccounts;
import clinic.frontdesk.persistence.staff.JpaKnownNetworks;
import clinic.frontdesk.persistence.staff.JpaSessions;
import clinic.frontdesk.request.IdempotencyKeys;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.request.Streaks;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.staff.KnownNetworks;
import clinic.frontdesk.staff.Sessions;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The ports of core over a persistence unit that the application opens itself, such as Spring's. In a Jakarta EE server they
 * are injected instead.
 *
 * <p>The unit contains all entities below this package, and {@link Migration} makes its schema. Each method makes a new
 * port: make one of each, and keep it.
 */
public final class JpaPorts {

    private final Supplier<EntityManager> entities;
    private final Vault vault;
    private final Clock clock;

    /**
     * The ports over that unit.
     *
     * @param running the entity manager of the running transaction; empty outside of one, where the ports then fail
     * @param keys encrypt what people tell
     */
    public JpaPorts(Supplier<Optional<EntityManager>> running, KeyProvider keys, SecureRandom random, Clock clock) {
        this.entities = () -> running.get().orElseThrow(Transactions::missing);
        this.vault = new Vault(keys, random);
        this.clock = clock;
    }

    /**
     * Compares the keys with those that the database was written with; call it once at the start, after the migration.
     *
     * @throws IllegalStateException when they are others
     */
    public void checkKeys(DataSource database) {
        new KeyCheck(database, vault).run();
    }

    /**
     * Whether work failed because another transaction came first, so that it may succeed when it's run once more: after a
     * deadlock, or when another one took the same key.
     */
    public static boolean madeWay(Throwable failure) {
        return SqlStates.madeWay(failure);
    }

    /** Clinics, as documents. */
    public Clinics clinics() {
        return new JpaClinics(entities, vault, clock);
    }

    /** Articles. */
    public Articles articles() {
        return new JpaArticles(entities);
    }

    /** Enquiries, and who made them. */
    public Leads leads() {
        return new JpaLeads(entities, vault);
    }

    /** Letters to addresses that nobody has proven. */
    public UnprovenLetters unprovenLetters() {
        return new JpaUnprovenLetters(entities, vault);
    }

    /** What people have consented to. */
    public Consents consents() {
        return new JpaConsents(entities);
    }

    /** Appointments, holds, and what else takes time. */
    public Appointments appointments() {
        return new JpaAppointments(entities);
    }

    /** Calendars of practitioners that others subscribe to. */
    public PractitionerFeeds feeds() {
        return new JpaPractitionerFeeds(entities);
    }

    /** Calendars that say where practitioners are busy. */
    public BusyFeeds busyFeeds() {
        return new JpaBusyFeeds(entities, vault);
    }

    /** What couriers have to deliver. */
    public Outbox outbox() {
        return new JpaOutbox(entities);
    }

    /** How webhooks fare. */
    public WebhookStates webhookStates() {
        return new JpaWebhookStates(entities);
    }

    /** Accounts of staff. */
    public Accounts accounts() {
        return new JpaAccounts(entities, vault);
    }

    /** Sessions of staff. */
    public Sessions sessions() {
        return new JpaSessions(entities);
    }

    /** Answers to requests that may come again. */
    public IdempotencyKeys idempotencyKeys() {
        return new JpaIdempotencyKeys(entities, clock);
    }

    /** How often something was done. */
    public Limits limits() {
        return new JpaLimits(entities, vault, clock);
    }

    /** How often something failed in a row. */
    public Streaks streaks() {
        return new JpaStreaks(entities, vault, clock);
    }

    /** Networks from which staff have signed in. */
    public KnownNetworks knownNetworks() {
        return new JpaKnownNetworks(entities, vault);
    }
}
