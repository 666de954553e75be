package clinic.frontdesk.persistence.container;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.contract.KeyProviderContract;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfiguredKeysTest extends KeyProviderContract {

    private static final String BYTES = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private final KeyProvider keys = new ConfiguredKeys(Optional.of(BYTES + "\n"));

    @Override
    protected KeyProvider keys() {
        return keys;
    }

    @Test
    void saysWhatIsMissingWithoutTheKey() {
        assertThrows(IllegalStateException.class, () -> new ConfiguredKeys(Optional.empty()));
        for (String unfit : new String[] {"", "c2hvcnQ=", "no base64 ###"}) {
            IllegalStateException refused =
                    assertThrows(IllegalStateException.class, () -> new ConfiguredKeys(Optional.of(unfit)));
            assertFalse(!unfit.isEmpty() && String.valueOf(refused.getMessage()).contains(unfit));
        }
    }
}
