package clinic.frontdesk.persistence.container;

import clinic.frontdesk.clinic.DataKey;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;

/** One key for all clinics, from the configuration: {@code frontdesk.key}, base64 of 32 random bytes. */
@ApplicationScoped
class ConfiguredKeys implements KeyProvider {

    private final DataKey key;

    /** For the container's proxy. */
    @NullUnmarked
    ConfiguredKeys() {
        key = null;
    }

    @Inject
    ConfiguredKeys(@ConfigProperty(name = "frontdesk.key") Optional<String> configured) {
        key = keyOf(configured.orElseThrow(
                () -> new IllegalStateException("frontdesk.key is missing: base64 of 32 random bytes")));
    }

    @Override
    public DataKey current(Slug clinic) {
        return key;
    }

    @Override
    public Optional<DataKey> find(Slug clinic, String id) {
        return Optional.of(key).filter(k -> k.id().equals(id));
    }

    static DataKey keyOf(String base64) {
        try {
            byte[] material = Base64.getDecoder().decode(base64.strip());
            return new DataKey(idOf(material), material);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException("frontdesk.key is not base64 of 32 bytes", malformed);
        }
    }

    /** Tells one key from another without telling anything of it. */
    private static String idOf(byte[] material) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(material);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
