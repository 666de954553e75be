package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.clinic.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What this server found in the folder of clinic files when it last looked, for the people of each clinic. */
public final class FolderReport {

    private final Map<Slug, List<Finding>> byClinic = new ConcurrentHashMap<>();
    private volatile @Nullable Trouble trouble;

    /** Why the whole folder was left as it was. */
    public enum Trouble {
        /** No clinic file is in it; it may not be mounted. */
        EMPTY,
        /** It isn't there, or can't be read. */
        UNREADABLE
    }

    /** What became of a thing that isn't as its writer may think. */
    public enum Outcome {
        /** The file isn't taken: the clinic goes on as it was. */
        NOT_TAKEN,
        /** The article isn't published. */
        LEFT_OUT,
        /** The article is published as it was before its file was broken. */
        FORMER,
        /** The articles stay as they were. */
        KEPT,
        /** It is taken all the same. */
        TAKEN
    }

    /**
     * One of them.
     *
     * @param file its name
     * @param place a JSON path, or the number of a line; empty: the whole file
     * @param reason in English, for who wrote the file
     */
    public record Finding(String file, String place, Outcome outcome, String reason) {

        @Override
        public String toString() {
            return file + ": " + (place.isEmpty() ? "" : place + " ") + reason;
        }
    }

    /** What concerns that clinic. */
    public List<Finding> about(Slug clinic) {
        return byClinic.getOrDefault(clinic, List.of());
    }

    /** Why nothing was taken from the folder. */
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** @param found null: none */
    void trouble(@Nullable Trouble found) {
        trouble = found;
    }

    void replace(Map<Slug, List<Finding>> found) {
        byClinic.keySet().retainAll(found.keySet());
        byClinic.putAll(found);
    }
}
