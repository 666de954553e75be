package clinic.frontdesk.contact;

import java.net.IDN;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where mail to an address arrives, as far as it can be told: to many addresses, one person reads what comes. It only
 * serves to count; mail goes to the address as it was typed.
 *
 * @param name equal for addresses that lead to one mailbox
 */
public record Mailbox(String name) {

    private static final Map<String, String> SAME_HOST =
            Map.of("googlemail.com", "gmail.com", "me.com", "icloud.com", "mac.com", "icloud.com");
    private static final Set<String> WITHOUT_DOTS = Set.of("gmail.com");
    private static final Set<String> WITH_HYPHENS = Set.of("yahoo.com", "ymail.com");

    /** That of an address. What follows a plus sign is for its owner to sort by (RFC 5233). */
    public static Mailbox of(EmailAddress address) {
        String canonical = address.canonical();
        int at = canonical.lastIndexOf('@');
        String domain = host(canonical.substring(at + 1));
        String local = before('+', canonical.substring(0, at));
        if (WITH_HYPHENS.contains(domain)) {
            local = before('-', local);
        }
        if (WITHOUT_DOTS.contains(domain)) {
            local = local.replace(".", "");
        }
        return new Mailbox(local + "@" + domain);
    }

    /** Where it stands at the beginning, it belongs to the name. */
    private static String before(char sign, String local) {
        int end = local.indexOf(sign);
        return end > 0 ? local.substring(0, end) : local;
    }

    private static String host(String domain) {
        String ascii = ascii(domain);
        return SAME_HOST.getOrDefault(ascii, ascii);
    }

    /** RFC 5890; what it doesn't allow is taken as it is. */
    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException impossible) {
            return domain;
        }
    }
}
