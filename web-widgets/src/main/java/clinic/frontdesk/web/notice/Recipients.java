package clinic.frontdesk.web.notice;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.notice.Delivery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The clinic's own people who get its notices. In the outbox each is known by what only the server can derive from the
 * address, so that no address is stored there.
 */
@Dependent
public class Recipients {

    private static final String PURPOSE = "recipient";
    private static final int BYTES = 16;

    private final Signer signer;

    @Inject
    Recipients(Signer signer) {
        this.signer = signer;
    }

    /** All that the clinic's file names, each mailbox once, by the targets of their deliveries; in the order of the file. */
    public Map<String, EmailAddress> of(Clinic clinic) {
        Map<String, EmailAddress> all = new LinkedHashMap<>();
        clinic.notification().staff().forEach(address -> all.putIfAbsent(target(clinic, address), address));
        return all;
    }

    /** Whether that is what a clinic without recipients has, so that staff can see what would be sent. */
    static boolean isNobody(Delivery delivery) {
        return delivery.target().equals(Delivery.ONLY_TARGET);
    }

    /** To whom that delivery goes; empty where the file no longer names them. */
    public Optional<EmailAddress> find(Clinic clinic, Delivery delivery) {
        return Optional.ofNullable(of(clinic).get(delivery.target()));
    }

    private String target(Clinic clinic, EmailAddress address) {
        byte[] secret = signer.derive(clinic.slug(), PURPOSE, address.canonical());
        return HexFormat.of().formatHex(Arrays.copyOf(secret, BYTES));
    }
}
