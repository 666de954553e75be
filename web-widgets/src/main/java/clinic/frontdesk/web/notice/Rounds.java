package clinic.frontdesk.web.notice;

import clinic.frontdesk.notice.Relay;
import clinic.frontdesk.web.Settings;
import clinic.frontdesk.web.clinic.file.ClinicFolder;
import clinic.frontdesk.web.staff.FirstAccounts;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;

/** What the server does by itself, on the container's threads: it relays notices and looks after the clinic files. */
@WebListener
@NullUnmarked
public class Rounds implements ServletContextListener {

    private static final Logger LOG = System.getLogger(Rounds.class.getName());
    private static final long PAUSE_SECONDS = 2;

    @Inject
    Relay relay;

    @Inject
    ClinicFolder folder;

    @Inject
    FirstAccounts accounts;

    @Inject
    Settings settings;

    @Resource
    ManagedScheduledExecutorService executor;

    private final List<ScheduledFuture<?>> rounds = new ArrayList<>();

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        settings.clinics().ifPresent(clinics -> {
            folder.takeAll(clinics);
            every(() -> folder.take(clinics));
        });
        accounts.invite();
        every(accounts::invite);
        every(this::relayAll);
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopping) {
        rounds.forEach(round -> round.cancel(false));
    }

    private void relayAll() {
        while (relay.relay() > 0) {
            // the next batch
        }
    }

    private void every(Runnable round) {
        rounds.add(
                executor.scheduleWithFixedDelay(() -> guarded(round), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS));
    }

    /** A round that fails must not be the last: the database may be away for a while. */
    private static void guarded(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "a round failed with {0} and is tried again",
                    failed.getClass().getName());
        }
    }
}
