package clinic.frontdesk.web.container;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.NoticeDesk;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.notice.Outbox;
import clinic.frontdesk.notice.Relay;
import clinic.frontdesk.notice.WebhookStates;
import clinic.frontdesk.notice.Webhooks;
import clinic.frontdesk.web.job.Threads;
import clinic.frontdesk.web.outbound.Outbound;
import clinic.frontdesk.web.settings.Settings;
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

/** What is told, to whom, and by what way. */
@ApplicationScoped
class NoticeWiring {

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
    Outbound outbound(Settings settings, Threads threads) {
        return new Outbound(settings.reachable(), threads.timer());
    }

    void close(@Disposes Outbound outbound) throws IOException {
        outbound.close();
    }

    private static List<Courier> all(Instance<Courier> couriers) {
        return couriers.stream().toList();
    }
}
