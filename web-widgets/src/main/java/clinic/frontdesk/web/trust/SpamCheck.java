package clinic.frontdesk.web.trust;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.contact.ContactRefusal;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.Mailbox;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.request.SpamSignals;
import clinic.frontdesk.request.Standing;
import clinic.frontdesk.request.Trust;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.ClientAddress;
import clinic.frontdesk.web.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at a request for signs that a machine has sent it. */
@Dependent
public class SpamCheck {

    /** A field that people don't see. */
    private static final String TRAP = "leaveEmpty";

    private final Trust trust;
    private final Challenges challenges;
    private final ClientAddress addresses;
    private final Signer signer;
    private final Settings settings;

    @Inject
    SpamCheck(Trust trust, Challenges challenges, ClientAddress addresses, Signer signer, Settings settings) {
        this.signer = signer;
        this.trust = trust;
        this.challenges = challenges;
        this.addresses = addresses;
        this.settings = settings;
    }

    /** How far it is trusted. It is counted, so ask once, and before a transaction begins. */
    public Standing about(Clinic clinic, Fields fields, HttpServletRequest request) {
        boolean trapped = fields.text(TRAP).isPresent();
        @Nullable String network = networkOf(clinic, request);
        if (network == null) {
            return Standing.of(trapped);
        }
        SpamSignals signals = new SpamSignals(
                addresses.of(request),
                challenges.typedForm(clinic, fields),
                challenges.isSolved(clinic, fields),
                trapped,
                contacts(clinic, fields));
        return new Standing(trust.level(clinic.slug(), signals), network);
    }

    /** Blind name of the network that it comes from; null where nothing is counted. */
    public @Nullable String networkOf(Clinic clinic, HttpServletRequest request) {
        return isCounted(request) ? signer.sign(clinic.slug(), "network", addresses.networkOf(request)) : null;
    }

    private boolean isCounted(HttpServletRequest request) {
        return settings.limits() || !addresses.isOfThisMachine(request);
    }

    private static List<String> contacts(Clinic clinic, Fields fields) {
        Stream<String> phone = fields.text("phone").map(text -> phone(clinic, text)).stream();
        Stream<String> email = fields.text("email").map(SpamCheck::mailbox).stream();
        return Stream.concat(phone, email).toList();
    }

    /** One mailbox in its many spellings is one. */
    private static String mailbox(String typed) {
        try {
            return Mailbox.of(new EmailAddress(typed)).name();
        } catch (ContactRefusal impossible) {
            return typed;
        }
    }

    /** One number in its many spellings is one. */
    private static String phone(Clinic clinic, String typed) {
        try {
            return PhoneNumber.parse(typed, clinic.profile().country()).e164();
        } catch (ContactRefusal impossible) {
            return typed;
        }
    }
}
