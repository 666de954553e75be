package clinic.frontdesk.web.clinic.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.article.Article;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.web.clinic.file.FolderReport.Finding;
import clinic.frontdesk.web.clinic.file.FolderReport.Outcome;
import clinic.frontdesk.web.clinic.file.FolderReport.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClinicFolderTest {

    private static final String FILE =
            "{\"slug\": \"%s\", \"name\": \"North\", \"timeZone\": \"Europe/Berlin\", \"phone\": \"+493023125151\"}";

    private static final String ARTICLE = "---\ntitle: %s\ndate: 2026-11-01\n---\nText.\n";
    private static final Slug NORTH = new Slug("north");

    private final Memory memory = new Memory(Clock.systemUTC());
    private final AtomicBoolean away = new AtomicBoolean();
    private final FolderReport report = new FolderReport();
    private final ClinicFolder folder = new ClinicFolder(
            memory.clinics(), new ClinicDirectory(memory.clinics()), memory.articles(), new Outage(), report);

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
        Files.writeString(clinics.resolve("south.json"), FILE.formatted("south"));
        folder.take(clinics);
        Files.delete(file);
        away.set(true);
        assertThrows(IllegalStateException.class, () -> folder.take(clinics));
        away.set(false);
        folder.take(clinics);
        assertEquals(List.of("south"), open());
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
        Files.writeString(clinics.resolve("south.json"), FILE.formatted("south"));
        new ClinicFolder(memory.clinics(), new ClinicDirectory(memory.clinics()), memory.articles(), new Outage())
                .take(clinics);
        Files.writeString(file, FILE.formatted("north").replace("Berlin", "Atlantis"));
        folder.takeAll(clinics);
        assertEquals(List.of("north", "south"), open());
        Files.delete(file);
        folder.take(clinics);
        assertEquals(List.of("south"), open());
    }

    @Test
    void closesNobodyWhenTheFolderIsEmptyOrGone(@TempDir Path clinics) throws IOException {
        Path file = Files.writeString(clinics.resolve("north.json"), FILE.formatted("north"));
        folder.takeAll(clinics);
        Files.delete(file);
        folder.take(clinics);
        folder.takeAll(clinics);
        assertEquals(List.of("north"), open());
        assertEquals(Optional.of(Trouble.EMPTY), report.trouble());
        Files.delete(clinics);
        folder.take(clinics);
        new ClinicFolder(memory.clinics(), new ClinicDirectory(memory.clinics()), memory.articles(), new Outage())
                .takeAll(clinics);
        assertEquals(List.of("north"), open());
        assertEquals(Optional.of(Trouble.UNREADABLE), report.trouble());
        Files.createDirectory(clinics);
        Files.writeString(file, FILE.formatted("north"));
        folder.take(clinics);
        assertEquals(Optional.empty(), report.trouble());
    }

    @Test
    void refusesAFolderThatIsNotThereAtTheFirstStart(@TempDir Path clinics) {
        assertThrows(UncheckedIOException.class, () -> folder.takeAll(clinics.resolve("mistyped")));
    }

    @Test
    void leavesAClinicAsItWasWhoseFileIsCutOffOrEmpty(@TempDir Path clinics) throws IOException {
        Path file = Files.writeString(clinics.resolve("north.json"), FILE.formatted("north"));
        folder.take(clinics);
        for (String half : List.of("", "{\"slug\": \"north\", ", "\u0000\u0000")) {
            Files.writeString(file, half);
            folder.take(clinics);
            assertEquals(List.of("north"), open());
            assertEquals(List.of(Outcome.NOT_TAKEN), outcomes());
        }
    }

    @Test
    void tellsTheClinicWhatWasLeftOutAndWhy(@TempDir Path clinics) throws IOException {
        Path articles = Files.createDirectory(clinics.resolve("texts"));
        Path file = clinics.resolve("north.json");
        Files.writeString(
                file, FILE.formatted("north").replace("}", ", \"articles\": \"texts\", \"publishGate\": \"block\"}"));
        Files.writeString(articles.resolve("knee.md"), ARTICLE.formatted("Knee pain"));
        Files.writeString(articles.resolve("hip.md"), ARTICLE.formatted("Hip pain: what helps"));
        Files.writeString(clinics.resolve("second.json"), FILE.formatted("north"));
        folder.take(clinics);
        assertEquals(List.of("knee"), published());
        assertEquals(
                List.of("hip.md line 2 LEFT_OUT", "north.json $.publishGate TAKEN", "second.json $.slug NOT_TAKEN"),
                report.about(NORTH).stream()
                        .map(found -> found.file() + " " + found.place() + " " + found.outcome())
                        .sorted()
                        .toList());
        assertEquals(List.of(), report.about(new Slug("south")));
    }

    @Test
    void retiresNoArticleWhenTheirFolderIsEmptyOrGone(@TempDir Path clinics) throws IOException {
        Path articles = Files.createDirectory(clinics.resolve("texts"));
        Path file = clinics.resolve("north.json");
        Files.writeString(file, FILE.formatted("north").replace("}", ", \"articles\": \"texts\"}"));
        Path knee = Files.writeString(articles.resolve("knee.md"), ARTICLE.formatted("Knee pain"));
        folder.take(clinics);
        Files.writeString(knee, "");
        folder.take(clinics);
        assertEquals(List.of("knee"), published());
        Files.delete(knee);
        folder.take(clinics);
        assertEquals(List.of(Outcome.KEPT), outcomes());
        Files.delete(articles);
        folder.take(clinics);
        assertEquals(List.of("knee"), published());
        Files.writeString(file, FILE.formatted("north"));
        folder.take(clinics);
        assertEquals(List.of(), published());
    }

    @Test
    void keepsTheFormerVersionOfAnArticleThatBroke(@TempDir Path clinics) throws IOException {
        Path articles = withArticles(clinics);
        Path knee = Files.writeString(articles.resolve("knee.md"), ARTICLE.formatted("Knee pain"));
        Path hip = Files.writeString(
                articles.resolve("hip.md"), ARTICLE.formatted("Hip pain").replace("date:", "slug: hip-pain\ndate:"));
        Files.writeString(articles.resolve("back.md"), ARTICLE.formatted("Back pain"));
        folder.take(clinics);
        for (String broken : List.of(
                ARTICLE.formatted("Hip pain: what helps"),
                ARTICLE.formatted("Hip pain").replace("2026-11-01", "soon"),
                ARTICLE.formatted("Hip pain").replace("date:", "slug: Hip Pain\ndate:"),
                "",
                "---")) {
            Files.writeString(hip, broken);
            folder.take(clinics);
            assertEquals(List.of("back", "hip-pain", "knee"), published());
            assertEquals(List.of("hip.md FORMER"), found());
        }
        // whatever else changes, and once the server was started anew
        Files.writeString(knee, ARTICLE.formatted("Knee pain, again"));
        folder.take(clinics);
        assertEquals(List.of("back", "hip-pain", "knee"), published());
        ClinicFolder restarted = new ClinicFolder(
                memory.clinics(), new ClinicDirectory(memory.clinics()), memory.articles(), new Outage(), report);
        restarted.takeAll(clinics);
        assertEquals(List.of("back", "hip-pain", "knee"), published());
        assertEquals(List.of("hip.md FORMER"), found());
        // mended, it is as it says
        Files.writeString(hip, ARTICLE.formatted("Hip pain"));
        restarted.take(clinics);
        assertEquals(List.of("back", "hip", "knee"), published());
        assertEquals(List.of(), found());
    }

    @Test
    void retiresAnArticleWhoseFileIsGoneWhileOthersAreBroken(@TempDir Path clinics) throws IOException {
        Path articles = withArticles(clinics);
        Path knee = Files.writeString(articles.resolve("knee.md"), ARTICLE.formatted("Knee pain"));
        Path hip = Files.writeString(articles.resolve("hip.md"), ARTICLE.formatted("Hip pain"));
        folder.take(clinics);
        Files.writeString(hip, "");
        Files.delete(knee);
        folder.take(clinics);
        assertEquals(List.of("hip"), published());
        // renamed, it is another one
        Files.move(hip, articles.resolve("hips.md"));
        Files.writeString(articles.resolve("back.md"), ARTICLE.formatted("Back pain"));
        folder.take(clinics);
        assertEquals(List.of("back"), published());
        assertEquals(List.of("hips.md LEFT_OUT"), found());
    }

    @Test
    void leavesOutWhatWasBrokenFromTheBeginning(@TempDir Path clinics) throws IOException {
        Path articles = withArticles(clinics);
        Files.writeString(articles.resolve("hip.md"), "");
        Files.writeString(articles.resolve("knee.md"), ARTICLE.formatted("Knee pain"));
        folder.takeAll(clinics);
        assertEquals(List.of("knee"), published());
        assertEquals(List.of("hip.md LEFT_OUT"), found());
    }

    @Test
    void theFirstOfTwoArticlesWithOneSlugKeepsIt(@TempDir Path clinics) throws IOException {
        Path articles = withArticles(clinics);
        Path knee = Files.writeString(articles.resolve("knee.md"), ARTICLE.formatted("Knee pain"));
        Files.writeString(articles.resolve("hip.md"), ARTICLE.formatted("Hip pain"));
        folder.take(clinics);
        String copy = ARTICLE.formatted("A copy").replace("date:", "slug: knee\ndate:");
        Files.writeString(articles.resolve("a-copy.md"), copy);
        folder.take(clinics);
        assertEquals(List.of("Hip pain", "Knee pain"), titles());
        assertEquals(List.of("a-copy.md LEFT_OUT"), found());
        // one that had a slug of its own before keeps that
        Files.writeString(articles.resolve("hip.md"), copy);
        folder.take(clinics);
        assertEquals(List.of("Hip pain", "Knee pain"), titles());
        assertEquals(List.of("a-copy.md LEFT_OUT", "hip.md FORMER"), found());
        Files.delete(knee);
        folder.take(clinics);
        assertEquals(List.of("A copy", "Hip pain"), titles());
    }

    private static Path withArticles(Path clinics) throws IOException {
        Files.writeString(
                clinics.resolve("north.json"), FILE.formatted("north").replace("}", ", \"articles\": \"texts\"}"));
        return Files.createDirectory(clinics.resolve("texts"));
    }

    private List<String> found() {
        return report.about(NORTH).stream()
                .map(finding -> finding.file() + " " + finding.outcome())
                .sorted()
                .toList();
    }

    private List<String> titles() {
        return memory.transactions().within(() -> memory.articles().all(NORTH).stream()
                .map(Article::title)
                .sorted()
                .toList());
    }

    private List<String> published() {
        return memory.transactions().within(() -> memory.articles().all(NORTH).stream()
                .map(article -> article.slug().value())
                .toList());
    }

    private List<Outcome> outcomes() {
        return report.about(NORTH).stream().map(Finding::outcome).toList();
    }
}
