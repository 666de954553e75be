package clinic.frontdesk.web.request;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.contact.ContactRefusal;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.request.Signs;
import clinic.frontdesk.request.Trust;
import clinic.frontdesk.web.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks at a request for signs that a machine has sent it. */
@Dependent
public class Doubts {

    /** A field that people don't see. */
    private static final String TRAP = "leaveEmpty";

    private final Trust trust;
    private final Challenges challenges;
    private final ClientAddress addresses;
    private final Settings settings;

    @Inject
    Doubts(Trust trust, Challenges challenges, ClientAddress addresses, Settings settings) {
        this.trust = trust;
        this.challenges = challenges;
        this.addresses = addresses;
        this.settings = settings;
    }

    /** Whether it looks like a machine's. It is counted, so ask once, and before a transaction begins. */
    public boolean about(Clinic clinic, Fields fields, HttpServletRequest request) {
        boolean trapped = fields.text(TRAP).isPresent();
        if (!settings.limits() && addresses.isOfThisMachine(request)) {
            return trapped;
        }
        Signs signs = new Signs(
                addresses.of(request),
                challenges.typedForm(clinic, fields),
                challenges.isSolved(clinic, fields),
                trapped,
                contacts(clinic, fields));
        return trust.doubts(clinic.slug(), signs);
    }

    private static List<String> contacts(Clinic clinic, Fields fields) {
        Stream<String> phone = fields.text("phone").map(text -> phone(clinic, text)).stream();
        Stream<String> email = fields.text("email").map(text -> text.strip().toLowerCase(Locale.ROOT)).stream();
        return Stream.concat(phone, email).toList();
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
