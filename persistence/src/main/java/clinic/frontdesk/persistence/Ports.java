package clinic.frontdesk.persistence;

import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.BusyFeeds;
import clinic.frontdesk.appointment.Feeds;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.lead.Consents;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.UnprovenLetters;
import clinic.frontdesk.notice.Outbox;
import clinic.frontdesk.notice.WebhookStates;
import clinic.frontdesk.persistence.appointment.JpaAppointments;
import clinic.frontdesk.persistence.appointment.JpaBusyFeeds;
import clinic.frontdesk.persistence.appointment.JpaFeeds;
import clinic.frontdesk.persistence.article.JpaArticles;
import clinic.frontdesk.persistence.clinic.JpaClinics;
import clinic.frontdesk.persistence.lead.JpaConsents;
import clinic.frontdesk.persistence.lead.JpaLeads;
import clinic.frontdesk.persistence.lead.JpaUnprovenLetters;
import clinic.frontdesk.persistence.notice.JpaOutbox;
import clinic.frontdesk.persistence.notice.JpaWebhookStates;
import clinic.frontdesk.persistence.request.JpaLimits;
import clinic.frontdesk.persistence.request.JpaRepeats;
import clinic.frontdesk.persistence.request.JpaStreaks;
import clinic.frontdesk.persistence.staff.JpaAccounts;
import clinic.frontdesk.persistence.staff.JpaKnownNetworks;
import clinic.frontdesk.persistence.staff.JpaSessions;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.request.Repeats;
import clinic.frontdesk.request.Streaks;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.staff.KnownNetworks;
import clinic.frontdesk.staff.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;

/** Makes the ports of core injectable, over the running transaction. */
@ApplicationScoped
@NullUnmarked
class Ports {

    @Inject
    Work work;

    @Produces
    @ApplicationScoped
    Clinics clinics(KeyProvider keys) {
        return new JpaClinics(work::entities, vault(keys), Clock.systemUTC());
    }

    @Produces
    @ApplicationScoped
    Articles articles() {
        return new JpaArticles(work::entities);
    }

    @Produces
    @ApplicationScoped
    Leads leads(KeyProvider keys) {
        return new JpaLeads(work::entities, vault(keys));
    }

    @Produces
    @ApplicationScoped
    UnprovenLetters unprovenLetters(KeyProvider keys) {
        return new JpaUnprovenLetters(work::entities, vault(keys));
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
    Feeds feeds() {
        return new JpaFeeds(work::entities);
    }

    @Produces
    @ApplicationScoped
    BusyFeeds busyFeeds(KeyProvider keys) {
        return new JpaBusyFeeds(work::entities, vault(keys));
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
    Accounts accounts(KeyProvider keys) {
        return new JpaAccounts(work::entities, vault(keys));
    }

    @Produces
    @ApplicationScoped
    Sessions sessions() {
        return new JpaSessions(work::entities);
    }

    @Produces
    @ApplicationScoped
    Repeats repeats() {
        return new JpaRepeats(work::entities, Clock.systemUTC());
    }

    @Produces
    @ApplicationScoped
    Limits limits(KeyProvider keys) {
        return new JpaLimits(work::entities, vault(keys), Clock.systemUTC());
    }

    @Produces
    @ApplicationScoped
    Streaks streaks(KeyProvider keys) {
        return new JpaStreaks(work::entities, vault(keys), Clock.systemUTC());
    }

    @Produces
    @ApplicationScoped
    KnownNetworks knownNetworks(KeyProvider keys) {
        return new JpaKnownNetworks(work::entities, vault(keys));
    }

    private static Vault vault(KeyProvider keys) {
        return new Vault(keys, new SecureRandom());
    }
}
