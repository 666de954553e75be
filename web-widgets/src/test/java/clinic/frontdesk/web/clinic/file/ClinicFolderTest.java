package clinic.frontdesk.web.clinic.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.memory.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClinicFolderTest {

    private static final String FILE =
            "{\"slug\": \"%s\", \"name\": \"North\", \"timeZone\": \"Europe/Berlin\", \"phone\": \"+493023125151\"}";

    private final Memory memory = new Memory(Clock.systemUTC());
    private final AtomicBoolean away = new AtomicBoolean();
    private final ClinicFolder folder =
            new ClinicFolder(memory.clinics(), new ClinicDirectory(memory.clinics()), memory.articles(), new Outage());

    /** Transactions of a database that may be away. */
    private final class Outage implements Transactions {
        @Override
        public <T> T within(Supplier<T> work) {
            if (away.get()) {
                throw new IllegalStateException("the database is away");
            }
            return memory.transactions().within(work);
        }
    }

    private List<String> open() {
        return memory.transactions().within(() -> memory.clinics().all().stream()
                .filter(clinic -> !clinic.closed())
                .map(clinic -> clinic.slug().value())
                .sorted()
                .toList());
    }

    @Test
    void takesAFileLaterWhenTheDatabaseWasAway(@TempDir Path clinics) throws IOException {
        Files.writeString(clinics.resolve("north.json"), FILE.formatted("north"));
        away.set(true);
        assertThrows(IllegalStateException.class, () -> folder.take(clinics));
        away.set(false);
        folder.take(clinics);
        assertEquals(List.of("north"), open());
    }

    @Test
    void closesAClinicLaterWhenTheDatabaseWasAway(@TempDir Path clinics) throws IOException {
        Path file = Files.writeString(clinics.resolve("north.json"), FILE.formatted("north"));
        folder.take(clinics);
        Files.delete(file);
        away.set(true);
        assertThrows(IllegalStateException.class, () -> folder.take(clinics));
        away.set(false);
        folder.take(clinics);
        assertEquals(List.of(), open());
    }

    @Test
    void keepsAClinicOpenWhoseFileIsRenamed(@TempDir Path clinics) throws IOException {
        Path file = Files.writeString(clinics.resolve("north.json"), FILE.formatted("north"));
        folder.take(clinics);
        Files.move(file, clinics.resolve("a-better-name.json"));
        folder.take(clinics);
        assertEquals(List.of("north"), open());
    }

    @Test
    void takesTheSecondOfTwoFilesWithOneSlugOnceTheFirstIsGone(@TempDir Path clinics) throws IOException {
        Path first = Files.writeString(clinics.resolve("a.json"), FILE.formatted("north"));
        Files.writeString(clinics.resolve("b.json"), FILE.formatted("north"));
        folder.take(clinics);
        Files.delete(first);
        folder.take(clinics);
        assertEquals(List.of("north"), open());
    }

    @Test
    void closesAClinicWhoseFileWasFaultySinceTheStart(@TempDir Path clinics) throws IOException {
        Path file = Files.writeString(clinics.resolve("north.json"), FILE.formatted("north"));
        new ClinicFolder(memory.clinics(), new ClinicDirectory(memory.clinics()), memory.articles(), new Outage())
                .take(clinics);
        Files.writeString(file, FILE.formatted("north").replace("Berlin", "Atlantis"));
        folder.takeAll(clinics);
        assertEquals(List.of("north"), open());
        Files.delete(file);
        folder.take(clinics);
        assertEquals(List.of(), open());
    }
}
