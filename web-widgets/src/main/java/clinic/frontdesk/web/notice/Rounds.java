package clinic.frontdesk.web.notice;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.calendar.BusyFeedRound;
import clinic.frontdesk.desk.FirstAccounts;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.LetterLimit;
import clinic.frontdesk.lead.UnprovenLetters;
import clinic.frontdesk.notice.Relay;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.request.Streaks;
import clinic.frontdesk.staff.KnownNetworks;
import clinic.frontdesk.web.clinic.file.ClinicFolder;
import clinic.frontdesk.web.job.Threads;
import clinic.frontdesk.web.settings.ConfigKeys;
import clinic.frontdesk.web.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.NullUnmarked;

/** What the server does by itself: it relays notices, reads calendars elsewhere and looks after the clinic files. */
@WebListener
@NullUnmarked
public class Rounds implements ServletContextListener {

    private static final Logger LOG = System.getLogger(Rounds.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** Enquiries that are made findable in one transaction. */
    private static final int TRACED_AT_ONCE = 50;

    private static final Duration HOUR = Duration.ofHours(1);

    /** So many slow servers of others keep nobody waiting. */
    private static final int AT_ONCE = 4;

    /** Those that are known to be slow wait for each other only. */
    private static final int SLOW_AT_ONCE = 2;

    @Inject
    Relay relay;

    @Inject
    BusyFeedRound feeds;

    @Inject
    ClinicFolder folder;

    @Inject
    FirstAccounts accounts;

    @Inject
    Leads leads;

    @Inject
    Limits limits;

    @Inject
    Streaks streaks;

    @Inject
    KnownNetworks networks;

    @Inject
    Appointments appointments;

    @Inject
    UnprovenLetters letters;

    @Inject
    Transactions transactions;

    @Inject
    @Own
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Threads threads;

    private final List<Future<?>> rounds = new ArrayList<>();

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        ConfigKeys.withoutEffect(ConfigProvider.getConfig().getPropertyNames())
                .forEach(name -> LOG.log(Level.WARNING, "{0} is no key of this server, and has no effect", name));
        settings.clinics().ifPresent(clinics -> {
            folder.takeAll(clinics);
            every(PAUSE, () -> folder.take(clinics));
        });
        accounts.invite();
        every(PAUSE, accounts::invite);
        every(PAUSE, () -> untilNone(relay::relay));
        every(PAUSE, () -> untilNone(() -> transactions.within(() -> leads.trace(TRACED_AT_ONCE))));
        every(HOUR, () -> transactions.run(() -> forgetBefore(clock.instant())));
        for (int i = 0; i < AT_ONCE; i++) {
            every(PAUSE, () -> untilNone(feeds::read));
        }
        for (int i = 0; i < SLOW_AT_ONCE; i++) {
            every(PAUSE, () -> untilNone(feeds::readSlow));
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopping) {
        rounds.forEach(round -> round.cancel(false));
    }

    private void forgetBefore(Instant now) {
        limits.forgetBefore(now);
        streaks.forgetBefore(now);
        networks.forgetBefore(now);
        appointments.unproven().forgetBefore(now);
        letters.forgetBefore(now.minus(LetterLimit.MEMORY));
    }

    private static void untilNone(IntSupplier batch) {
        while (batch.getAsInt() > 0) {
            // the next one
        }
    }

    /** Begins the round anew some time after it has ended. */
    private void every(Duration pause, Runnable round) {
        AtomicBoolean running = new AtomicBoolean();
        rounds.add(threads.timer()
                .scheduleWithFixedDelay(
                        () -> begin(round, running), pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS));
    }

    private void begin(Runnable round, AtomicBoolean running) {
        if (running.compareAndSet(false, true)) {
            threads.workers().execute(() -> {
                try {
                    guarded(round);
                } finally {
                    running.set(false);
                }
            });
        }
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
