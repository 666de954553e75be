package clinic.frontdesk.desk.page;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.Secret;
import clinic.frontdesk.staff.StaffMember;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form of the desk carries so that no page of someone else's can send it. It ends with whose form it is, for the
 * case that the session has ended when it is sent. All of it is in hexadecimal digits.
 */
public record FormToken(String value) {

    private static final String PURPOSE = "csrf";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}([0-9a-f]{32})((?:[0-9a-f]{2}){1,63})");
    private static final HexFormat HEX = HexFormat.of();

    /** Whose form it is. */
    public record Owner(Slug clinic, AccountId account) {

        public static Owner of(StaffMember staff) {
            return new Owner(staff.clinic(), staff.account());
        }
    }

    /** The token of all forms of a session. */
    static FormToken of(Secret session, StaffMember staff) {
        UUID account = staff.account().value();
        ByteBuffer bytes = ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits());
        return new FormToken(session.derive(PURPOSE)
                + HEX.formatHex(bytes.array())
                + HEX.formatHex(staff.clinic().value().getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether that was sent with a form of the same session. */
    boolean isSent(String sent) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    /** Whose form it says to be; empty for what is no such token. */
    Optional<Owner> owner() {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String clinic = new String(HEX.parseHex(parts.group(2)), StandardCharsets.UTF_8);
        ByteBuffer account = ByteBuffer.wrap(HEX.parseHex(parts.group(1)));
        return Slug.isSlug(clinic)
                ? Optional.of(
                        new Owner(new Slug(clinic), new AccountId(new UUID(account.getLong(), account.getLong()))))
                : Optional.empty();
    }
}
