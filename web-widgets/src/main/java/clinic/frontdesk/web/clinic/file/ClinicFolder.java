package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.article.Article;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Slug;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of clinic files, taken when they change: each checked whole, a faulty one left aside while its clinic goes on
 * as it was, and a clinic whose file is gone closed.
 */
@Dependent
public class ClinicFolder {

    private static final Logger LOG = System.getLogger(ClinicFolder.class.getName());

    private final Clinics all;
    private final ClinicDirectory directory;
    private final Articles articles;
    private final Transactions transactions;
    private final Map<Path, FileState> seen = new HashMap<>();
    private final Set<Path> waiting = new HashSet<>();
    private final Map<Path, Slug> clinics = new LinkedHashMap<>();

    @Inject
    ClinicFolder(Clinics all, ClinicDirectory directory, Articles articles, Transactions transactions) {
        this.all = all;
        this.directory = directory;
        this.articles = articles;
        this.transactions = transactions;
    }

    /** Takes the folder as it is at start: it's the master of which clinics there are. */
    public void takeAll(Path folder) {
        take(folder);
        List<Optional<Slug>> described = filesOf(folder).stream()
                .map(file -> ClinicFile.read(textOf(file)).slug())
                .toList();
        if (described.contains(Optional.<Slug>empty())) {
            return;
        }
        transactions.run(() -> all.all().stream()
                .filter(clinic -> !clinic.closed() && !described.contains(Optional.of(clinic.slug())))
                .forEach(clinic -> directory.close(clinic.slug())));
    }

    /** Takes what has changed since the last time, and what couldn't be taken then. */
    public void take(Path folder) {
        List<Path> files = filesOf(folder);
        for (Path gone : List.copyOf(seen.keySet())) {
            if (!files.contains(gone)) {
                close(gone);
            }
        }
        for (Path file : files) {
            take(file, FileState.of(file, textOf(file), seen.get(file)));
        }
    }

    /** The clinic files of a folder, in order of their names. */
    static List<Path> filesOf(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("frontdesk.clinics names " + folder + ", which can't be read", unreadable);
        }
    }

    private void take(Path file, FileState state) {
        FileState former = seen.put(file, state);
        if (former == null || !former.isLike(state)) {
            waiting.add(file);
            state.read().faults().forEach(fault -> LOG.log(Level.WARNING, file.getFileName() + ": " + fault));
            if (state.slug().filter(slug -> isOfAnother(file, slug)).isPresent()) {
                LOG.log(Level.WARNING, file.getFileName() + ": $.slug is that of another file");
            }
        }
        if (waiting.contains(file)
                && state.slug().filter(slug -> isOfAnother(file, slug)).isEmpty()) {
            publish(file, state);
            waiting.remove(file);
        }
    }

    private boolean isOfAnother(Path file, Slug slug) {
        return clinics.entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().equals(file) && other.getValue().equals(slug));
    }

    /** A faulty file is remembered as that of its clinic, which goes on as it was. */
    private void publish(Path file, FileState state) {
        state.read().described().ifPresent(clinic -> {
            List<Article> written = state.articles().read(clinic);
            Slug former = clinics.get(file);
            transactions.run(() -> {
                if (former != null && !former.equals(clinic.slug())) {
                    directory.close(former);
                }
                directory.publish(clinic);
                articles.replaceAll(clinic.slug(), written);
            });
            clinics.put(file, clinic.slug());
            LOG.log(Level.INFO, file.getFileName() + ": taken");
        });
        state.slug().ifPresent(slug -> clinics.putIfAbsent(file, slug));
    }

    private void close(Path gone) {
        Slug clinic = clinics.get(gone);
        if (clinic != null) {
            transactions.run(() -> directory.close(clinic));
            LOG.log(Level.INFO, gone.getFileName() + ": gone, its clinic is closed");
        }
        clinics.remove(gone);
        seen.remove(gone);
        waiting.remove(gone);
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, file.getFileName() + " can't be read as UTF-8");
            return "";
        }
    }
}
