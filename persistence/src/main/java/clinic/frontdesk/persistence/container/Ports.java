package clinic.frontdesk.persistence.container;

import clinic.frontdesk.Own;
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
import clinic.frontdesk.persistence.lead.JpaConsents;
import clinic.frontdesk.persistence.lead.JpaLeads;
import clinic.frontdesk.persistence.lead.JpaUnprovenLetters;
import clinic.frontdesk.persistence.notice.JpaOutbox;
import clinic.frontdesk.persistence.notice.JpaWebhookStates;
import clinic.frontdesk.persistence.request.JpaIdempotencyKeys;
import clinic.frontdesk.persistence.request.JpaLimits;
import clinic.frontdesk.persistence.request.JpaStreaks;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;

/**
 * Makes the ports of core injectable, over the running transaction, and the one clock and the one source of chance that all
 * of Frontdesk goes by. An application that has others for itself keeps them; one that wants ours replaced has an alternative
 * that is {@link Own}.
 */
@ApplicationScoped
@NullUnmarked
class Ports {

    @Inject
    Work work;

    @Produces
    @Own
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Own
    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    Vault vault(KeyProvider keys, @Own SecureRandom random) {
        return new Vault(keys, random);
    }

    @Produces
    @ApplicationScoped
    Clinics clinics(Vault vault, @Own Clock clock) {
        return new JpaClinics(work::entities, vault, clock);
    }

    @Produces
    @ApplicationScoped
    Articles articles() {
        return new JpaArticles(work::entities);
    }

    @Produces
    @ApplicationScoped
    Leads leads(Vault vault) {
        return new JpaLeads(work::entities, vault);
    }

    @Produces
    @ApplicationScoped
    UnprovenLetters unprovenLetters(Vault vault) {
        return new JpaUnprovenLetters(work::entities, vault);
    }

    @Produces
    @ApplicationScoped
    Consents consents() {
        return new JpaConsents(work::entities);
    }

    @Produces
    @ApplicationScoped
    Appointments appointments() {
        return new JpaAppointments(work::entities);
    }

    @Produces
    @ApplicationScoped
    PractitionerFeeds feeds() {
        return new JpaPractitionerFeeds(work::entities);
    }

    @Produces
    @ApplicationScoped
    BusyFeeds busyFeeds(Vault vault) {
        return new JpaBusyFeeds(work::entities, vault);
    }

    @Produces
    @ApplicationScoped
    Outbox outbox() {
        return new JpaOutbox(work::entities);
    }

    @Produces
    @ApplicationScoped
    WebhookStates webhookStates() {
        return new JpaWebhookStates(work::entities);
    }

    @Produces
    @ApplicationScoped
    Accounts accounts(Vault vault) {
        return new JpaAccounts(work::entities, vault);
    }

    @Produces
    @ApplicationScoped
    Sessions sessions() {
        return new JpaSessions(work::entities);
    }

    @Produces
    @ApplicationScoped
    IdempotencyKeys idempotencyKeys(@Own Clock clock) {
        return new JpaIdempotencyKeys(work::entities, clock);
    }

    @Produces
    @ApplicationScoped
    Limits limits(Vault vault, @Own Clock clock) {
        return new JpaLimits(work::entities, vault, clock);
    }

    @Produces
    @ApplicationScoped
    Streaks streaks(Vault vault, @Own Clock clock) {
        return new JpaStreaks(work::entities, vault, clock);
    }

    @Produces
    @ApplicationScoped
    KnownNetworks knownNetworks(Vault vault) {
        return new JpaKnownNetworks(work::entities, vault);
    }
}
