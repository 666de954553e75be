package clinic.frontdesk.desk;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.desk.setup.SetupLink;
import clinic.frontdesk.staff.SignIn;
import clinic.frontdesk.web.job.JobsBegin;
import clinic.frontdesk.web.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** Invites someone to make the first account of each clinic that has none. */
@ApplicationScoped
@NullUnmarked
public class FirstAccounts {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Clinics clinics;
    private final SignIn signIn;
    private final Transactions transactions;
    private final Settings settings;
    private final Event<SetupLink> links;
    private final Set<Slug> seen = new HashSet<>();

    /** For the container's proxy. */
    FirstAccounts() {
        this(null, null, null, null, null);
    }

    @Inject
    FirstAccounts(
            Clinics clinics, SignIn signIn, Transactions transactions, Settings settings, Event<SetupLink> links) {
        this.clinics = clinics;
        this.signIn = signIn;
        this.transactions = transactions;
        this.settings = settings;
        this.links = links;
    }

    void begin(@Observes JobsBegin begun) {
        if (settings.desk()) {
            invite();
            begun.jobs().every(PAUSE, this::invite);
        }
    }

    /** Invites for those clinics that weren't there the last time. */
    private void invite() {
        List<Optional<SetupLink>> invited = transactions.within(() -> clinics.all().stream()
                .filter(clinic -> !clinic.closed() && seen.add(clinic.slug()))
                .map(this::link)
                .toList());
        invited.stream().flatMap(Optional::stream).forEach(links::fire);
    }

    private Optional<SetupLink> link(Clinic clinic) {
        return signIn.inviteFirst(clinic.slug())
                .map(secret -> new SetupLink(
                        clinic, URI.create(settings.publicUrl().absolute("/desk/setup?invitation=" + secret.value()))));
    }
}
