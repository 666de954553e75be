package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.clinic.DataKey;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Slug;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link KeyProvider} promises: what was encrypted under its key can be opened later. */
public abstract class KeyProviderContract {

    private static final Slug NORTH = new Slug("north");
    private static final Slug NEW = new Slug("opened-today");

    /** The one that is tried. */
    protected abstract KeyProvider keys();

    @Test
    void findsTheKeyByItsIdForEachClinic() {
        assertFound(NORTH, keys().current(NORTH));
        assertFound(NEW, keys().current(NEW));
    }

    @Test
    void hasTheSameKeyAgain() {
        assertEquals(keys().current(NORTH).id(), keys().current(NORTH).id());
        assertArrayEquals(
                keys().current(NORTH).material(), keys().current(NORTH).material());
    }

    @Test
    void findsNothingUnderTheIdOfAnotherKey() {
        String other = keys().current(NORTH).id().equals("other") ? "another" : "other";
        assertEquals(Optional.empty(), keys().find(NORTH, other));
    }

    private void assertFound(Slug clinic, DataKey key) {
        assertArrayEquals(
                key.material(),
                keys().find(clinic, key.id()).map(DataKey::material).orElseThrow());
    }
}
