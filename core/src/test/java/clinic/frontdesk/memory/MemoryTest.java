package clinic.frontdesk.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Clinic;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private final Memory memory = new Memory(Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC));
    private final Clinic clinic = SampleClinic.clinic();

    @Test
    void saysAtOnceThatThereIsNoTransaction() {
        assertThrows(IllegalStateException.class, () -> memory.clinics().all());
        assertThrows(IllegalStateException.class, () -> memory.clinics().save(clinic));
    }

    @Test
    void takesBackWhatAFailedTransactionStored() {
        assertThrows(ArithmeticException.class, () -> memory.transactions().run(() -> {
            memory.clinics().save(clinic);
            throw new ArithmeticException();
        }));
        assertEquals(
                List.of(), memory.transactions().within(() -> memory.clinics().all()));
    }

    @Test
    void aTransactionInsideAnotherJoinsIt() {
        assertThrows(ArithmeticException.class, () -> memory.transactions().run(() -> {
            memory.transactions().run(() -> memory.clinics().save(clinic));
            throw new ArithmeticException();
        }));
        assertEquals(
                List.of(), memory.transactions().within(() -> memory.clinics().all()));
    }
}
