package clinic.frontdesk.desk.page;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Own;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.desk.page.FormToken.Owner;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals drafts for the way through the page where one signs in again (AES-256-GCM, NIST SP 800-38D). A sealed draft opens
 * for its owner only, and for {@link #SHELF_LIFE} at the most.
 */
@Dependent
public class FormDrafts {

    /** Long enough for a lunch break. */
    static final Duration SHELF_LIFE = Duration.ofHours(1);

    private static final String PURPOSE = "draft";
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;

    private final Signer signer;
    private final Ids ids;
    private final Clock clock;

    @Inject
    FormDrafts(Signer signer, Ids ids, @Own Clock clock) {
        this.signer = signer;
        this.ids = ids;
        this.clock = clock;
    }

    String seal(Owner owner, FormDraft draft) {
        String salt = ids.secret();
        byte[] sealed =
                crypt(Cipher.ENCRYPT_MODE, key(owner, salt), draft.json().getBytes(StandardCharsets.UTF_8));
        return salt + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty for what is too old, somebody else's, or no draft. */
    public Optional<FormDraft> open(Owner owner, String sealed) {
        String[] parts = sealed.split("\\.", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            byte[] text = crypt(
                    Cipher.DECRYPT_MODE,
                    key(owner, parts[0]),
                    Base64.getUrlDecoder().decode(parts[1]));
            return Optional.of(FormDraft.of(new String(text, StandardCharsets.UTF_8)))
                    .filter(draft -> clock.instant().isBefore(draft.at().plus(SHELF_LIFE)));
        } catch (IllegalArgumentException | IllegalStateException anothers) {
            return Optional.empty();
        }
    }

    private byte[] key(Owner owner, String salt) {
        return signer.derive(owner.clinic(), PURPOSE, owner.account() + "/" + salt);
    }

    /** Each key seals one draft, so its nonce may be the same as that of any other. */
    private static byte[] crypt(int mode, byte[] key, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, new byte[NONCE_BYTES]));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("a draft doesn't open", refused);
        }
    }
}
