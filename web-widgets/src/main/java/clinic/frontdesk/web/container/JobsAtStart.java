package clinic.frontdesk.web.container;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.calendar.BusyFeedSync;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.LetterLimit;
import clinic.frontdesk.lead.UnprovenLetters;
import clinic.frontdesk.notice.Relay;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.request.Streaks;
import clinic.frontdesk.staff.KnownNetworks;
import clinic.frontdesk.web.clinic.file.ClinicFolder;
import clinic.frontdesk.web.job.BackgroundJobs;
import clinic.frontdesk.web.job.JobsBegin;
import clinic.frontdesk.web.settings.Settings;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.NullUnmarked;

/**
 * What the server does by itself: it relays notices, reads calendars elsewhere and looks after the clinic files. What else is
 * in the application adds to it by observing {@link JobsBegin}.
 */
@WebListener
@NullUnmarked
public class JobsAtStart implements ServletContextListener {

    private static final Logger LOG = System.getLogger(JobsAtStart.class.getName());
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
    BusyFeedSync feeds;

    @Inject
    ClinicFolder folder;

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
    BackgroundJobs jobs;

    @Inject
    Event<JobsBegin> begun;

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        ConfigKeys.withoutEffect(ConfigProvider.getConfig().getPropertyNames())
                .forEach(name -> LOG.log(Level.WARNING, "{0} is no key of this server, and has no effect", name));
        settings.clinics().ifPresent(clinics -> {
            folder.takeAll(clinics);
            jobs.every(PAUSE, () -> folder.take(clinics));
        });
        begun.fire(new JobsBegin(jobs));
        jobs.every(PAUSE, () -> untilNone(relay::relay));
        jobs.every(PAUSE, () -> untilNone(() -> transactions.within(() -> leads.trace(TRACED_AT_ONCE))));
        jobs.every(HOUR, () -> transactions.run(() -> forgetBefore(clock.instant())));
        for (int i = 0; i < AT_ONCE; i++) {
            jobs.every(PAUSE, () -> untilNone(feeds::read));
        }
        for (int i = 0; i < SLOW_AT_ONCE; i++) {
            jobs.every(PAUSE, () -> untilNone(feeds::readSlow));
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopping) {
        jobs.stop();
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
}
