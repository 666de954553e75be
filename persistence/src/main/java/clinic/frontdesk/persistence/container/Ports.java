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
import clinic.frontdesk.persistence.JpaPorts;
import clinic.frontdesk.persistence.sql.Vault;
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
import java.util.Optional;
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
    @Singleton
    JpaPorts ports(KeyProvider keys, @Own SecureRandom random, @Own Clock clock) {
        return new JpaPorts(() -> Optional.of(work.entities()), keys, random, clock);
    }

    @Produces
    @ApplicationScoped
    Clinics clinics(JpaPorts ports) {
        return ports.clinics();
    }

    @Produces
    @ApplicationScoped
    Articles articles(JpaPorts ports) {
        return ports.articles();
    }

    @Produces
    @ApplicationScoped
    Leads leads(JpaPorts ports) {
        return ports.leads();
    }

    @Produces
    @ApplicationScoped
    UnprovenLetters unprovenLetters(JpaPorts ports) {
        return ports.unprovenLetters();
    }

    @Produces
    @ApplicationScoped
    Consents consents(JpaPorts ports) {
        return ports.consents();
    }

    @Produces
    @ApplicationScoped
    Appointments appointments(JpaPorts ports) {
        return ports.appointments();
    }

    @Produces
    @ApplicationScoped
    PractitionerFeeds feeds(JpaPorts ports) {
        return ports.feeds();
    }

    @Produces
    @ApplicationScoped
    BusyFeeds busyFeeds(JpaPorts ports) {
        return ports.busyFeeds();
    }

    @Produces
    @ApplicationScoped
    Outbox outbox(JpaPorts ports) {
        return ports.outbox();
    }

    @Produces
    @ApplicationScoped
    WebhookStates webhookStates(JpaPorts ports) {
        return ports.webhookStates();
    }

    @Produces
    @ApplicationScoped
    Accounts accounts(JpaPorts ports) {
        return ports.accounts();
    }

    @Produces
    @ApplicationScoped
    Sessions sessions(JpaPorts ports) {
        return ports.sessions();
    }

    @Produces
    @ApplicationScoped
    IdempotencyKeys idempotencyKeys(JpaPorts ports) {
        return ports.idempotencyKeys();
    }

    @Produces
    @ApplicationScoped
    Limits limits(JpaPorts ports) {
        return ports.limits();
    }

    @Produces
    @ApplicationScoped
    Streaks streaks(JpaPorts ports) {
        return ports.streaks();
    }

    @Produces
    @ApplicationScoped
    KnownNetworks knownNetworks(JpaPorts ports) {
        return ports.knownNetworks();
    }
}
