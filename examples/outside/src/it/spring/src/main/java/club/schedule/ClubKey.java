package club.schedule;

import clinic.frontdesk.clinic.DataKey;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Slug;
import java.util.Base64;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One key for all clinics: {@code club.key}, base64 of 32 random bytes. It has to stay the same. */
@Component
class ClubKey implements KeyProvider {

    private final DataKey key;

    ClubKey(@Value("${club.key}") String base64) {
        key = new DataKey("club1", Base64.getDecoder().decode(base64));
    }

    @Override
    public DataKey current(Slug clinic) {
        return key;
    }

    @Override
    public Optional<DataKey> find(Slug clinic, String id) {
        return Optional.of(key).filter(one -> one.id().equals(id));
    }
}
