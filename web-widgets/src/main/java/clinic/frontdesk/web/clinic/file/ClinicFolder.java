package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.web.article.ArticleFolder;
import clinic.frontdesk.web.clinic.file.FolderReport.Finding;
import clinic.frontdesk.web.clinic.file.FolderReport.Outcome;
import clinic.frontdesk.web.clinic.file.FolderReport.Trouble;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of clinic files, taken when they change: each checked whole, a faulty one left aside while its clinic goes on
 * as it was, and a clinic whose file is gone closed. A folder without any file is not mounted, and changes nothing.
 */
@Dependent
public class ClinicFolder {

    private static final Logger LOG = System.getLogger(ClinicFolder.class.getName());

    private final Clinics all;
    private final ClinicDirectory directory;
    private final Articles articles;
    private final Transactions transactions;
    private final FolderReport report;
    private final Map<Path, FileState> seen = new HashMap<>();
    private final Set<Path> waiting = new HashSet<>();
    private final Map<Path, Slug> clinics = new LinkedHashMap<>();
    private final Map<Path, List<Finding>> ofArticles = new HashMap<>();
    private final Map<Path, List<Finding>> told = new LinkedHashMap<>();

    @Inject
    ClinicFolder(
            Clinics all, ClinicDirectory directory, Articles articles, Transactions transactions, FolderReport report) {
        this.all = all;
        this.directory = directory;
        this.articles = articles;
        this.transactions = transactions;
        this.report = report;
    }

    ClinicFolder(Clinics all, ClinicDirectory directory, Articles articles, Transactions transactions) {
        this(all, directory, articles, transactions, new FolderReport());
    }

    /**
     * Takes the folder as it is at start: it's the master of which clinics there are.
     *
     * @throws UncheckedIOException when it can't be read, and no clinic is known from before
     */
    public void takeAll(Path folder) {
        take(folder);
        if (report.trouble().isPresent()) {
            requireClinics(folder);
            return;
        }
        List<Optional<Slug>> described =
                seen.values().stream().map(FileState::slug).toList();
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
        if (files.isEmpty()) {
            return;
        }
        for (Path gone : List.copyOf(seen.keySet())) {
            if (!files.contains(gone)) {
                close(gone);
            }
        }
        for (Path file : files) {
            take(file, FileState.of(file, textOf(file), seen.get(file)));
        }
        tell(files);
    }

    /** The clinic files of a folder, in order of their names; none when something is wrong with the whole of it. */
    private List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> named = files.filter(
                            file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (named.isEmpty()) {
                trouble(folder, Trouble.EMPTY, "has no clinic file");
            } else {
                report.trouble(null);
            }
            return named;
        } catch (IOException unreadable) {
            trouble(folder, Trouble.UNREADABLE, "can't be read");
            return List.of();
        }
    }

    private void trouble(Path folder, Trouble trouble, String why) {
        boolean news = !report.trouble().equals(Optional.of(trouble));
        report.trouble(trouble);
        if (news) {
            LOG.log(
                    Level.WARNING,
                    "frontdesk.clinics names " + folder + ", which " + why + ": all clinics stay as they are");
        }
    }

    /** A wrong name of the folder shows at the first start. */
    private void requireClinics(Path folder) {
        boolean unreadable = report.trouble().equals(Optional.of(Trouble.UNREADABLE));
        if (unreadable && transactions.within(all::all).isEmpty()) {
            throw new UncheckedIOException(
                    "frontdesk.clinics names " + folder + ", which can't be read", new IOException("no such folder"));
        }
    }

    private void take(Path file, FileState state) {
        FileState former = seen.put(file, state);
        if (former == null || !former.isLike(state)) {
            waiting.add(file);
        }
        if (waiting.contains(file) && !isOfAnother(file, state)) {
            publish(file, state);
            waiting.remove(file);
        }
    }

    private boolean isOfAnother(Path file, FileState state) {
        return clinics.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(file) && state.slug().equals(Optional.of(other.getValue())));
    }

    /** A faulty file is remembered as that of its clinic, which goes on as it was. */
    private void publish(Path file, FileState state) {
        state.read().described().ifPresent(clinic -> {
            Slug former = clinics.get(file);
            ArticleFolder.Read written = transactions.within(() -> {
                if (former != null && !former.equals(clinic.slug())) {
                    directory.close(former);
                }
                directory.publish(clinic);
                return publish(clinic, state);
            });
            clinics.put(file, clinic.slug());
            ofArticles.put(file, ArticleFindings.of(state.articles(), written));
            LOG.log(Level.INFO, file.getFileName() + ": taken");
        });
        state.slug().ifPresent(slug -> clinics.putIfAbsent(file, slug));
    }

    /** Where no file can be read, and none was before, all stay as they are. */
    private ArticleFolder.Read publish(Clinic clinic, FileState state) {
        ArticleFolder.Read written = state.articles().read(clinic, articles.all(clinic.slug()));
        boolean unread =
                written.published().isEmpty() && state.read().articles().isPresent();
        if (!unread) {
            articles.replaceAll(clinic.slug(), written.published());
        }
        return written;
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
        ofArticles.remove(gone);
        told.remove(gone);
    }

    /** Writes what is new into the log, and all of it into the report. */
    private void tell(List<Path> files) {
        Map<Slug, List<Finding>> byClinic = new HashMap<>();
        for (Path file : files) {
            List<Finding> found = findings(file);
            List<Finding> former = Optional.ofNullable(told.put(file, found)).orElse(List.of());
            found.stream()
                    .filter(finding -> !former.contains(finding))
                    .forEach(finding -> LOG.log(Level.WARNING, finding.toString()));
            clinicOf(file, files)
                    .ifPresent(clinic ->
                            byClinic.merge(clinic, found, (some, more) -> Stream.concat(some.stream(), more.stream())
                                    .toList()));
        }
        report.replace(byClinic);
    }

    private List<Finding> findings(Path file) {
        FileState state = Objects.requireNonNull(seen.get(file));
        String name = String.valueOf(file.getFileName());
        List<Finding> found = new ArrayList<>();
        state.read().faults().forEach(fault -> found.add(finding(name, fault, Outcome.NOT_TAKEN)));
        state.read().warnings().forEach(warning -> found.add(finding(name, warning, Outcome.TAKEN)));
        if (isOfAnother(file, state)) {
            found.add(new Finding(name, "$.slug", Outcome.NOT_TAKEN, "is that of another file"));
        }
        found.addAll(ofArticles.getOrDefault(file, List.of()));
        return List.copyOf(found);
    }

    private static Finding finding(String file, FileFault fault, Outcome outcome) {
        return new Finding(file, fault.path(), outcome, fault.message());
    }

    /** Whose file it is; where that can't be read, whose it was, whose name it has, or the only one's. */
    private Optional<Slug> clinicOf(Path file, List<Path> files) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
        return Optional.ofNullable(clinics.get(file))
                .or(() -> Objects.requireNonNull(seen.get(file)).slug())
                .or(() -> known().stream()
                        .filter(slug -> slug.value().equals(name) || files.size() == 1)
                        .findFirst());
    }

    private Set<Slug> known() {
        return transactions.within(() -> all.all().stream().map(Clinic::slug).collect(Collectors.toSet()));
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
