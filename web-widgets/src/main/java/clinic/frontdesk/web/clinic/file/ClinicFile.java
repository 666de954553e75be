package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonConfig.KeyStrategy;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clinic file, read and checked whole.
 *
 * @param slug the clinic that it describes, when at least that could be read
 * @param described the clinic, present when there is no fault
 * @param articles folder of its articles, relative to the file
 * @param faults all that is wrong
 * @param warnings what has no effect, or not what its writer may think; it is taken all the same
 */
public record ClinicFile(
        Optional<Slug> slug,
        Optional<Clinic> described,
        Optional<String> articles,
        List<FileFault> faults,
        List<FileFault> warnings) {

    /** The longest file that is read, in characters. */
    public static final int MOST = 1_000_000;

    private static final int DEEPEST = 12;
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, KeyStrategy.NONE));

    /** Reads the text of a file. */
    public static ClinicFile read(String json) {
        Findings found = new Findings();
        Part root = new Part(parse(json, found), found);
        if (found.areFaults()) {
            return new ClinicFile(Optional.empty(), Optional.empty(), Optional.empty(), found.faults(), List.of());
        }
        Clinic clinic = new ClinicPart(root).read();
        return new ClinicFile(
                Optional.ofNullable(root.member("slug").quietText())
                        .filter(Slug::isSlug)
                        .map(Slug::new),
                found.areFaults() ? Optional.empty() : Optional.of(Objects.requireNonNull(clinic)),
                Optional.ofNullable(
                        root.member("articles").as("must be a folder beside this file", ClinicFile::folder)),
                found.faults(),
                found.warnings());
    }

    private static @Nullable JsonValue parse(String json, Findings found) {
        if (json.isBlank()) {
            found.fault("$", "is empty, or can't be read as UTF-8");
            return null;
        }
        if (json.length() > MOST) {
            found.fault("$", "is longer than " + MOST + " characters");
            return null;
        }
        if (depth(json) > DEEPEST) {
            found.fault("$", "is nested deeper than " + DEEPEST + " levels");
            return null;
        }
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException malformed) {
            found.fault("$", "is not JSON: " + malformed.getMessage());
            return null;
        }
    }

    /** How deep brackets nest, those in texts included: more than that no file needs. */
    private static int depth(String json) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static @Nullable String folder(String text) {
        boolean leaves = text.startsWith("/") || text.contains("..") || text.contains("\\") || text.contains(":");
        return leaves ? null : text;
    }
}
