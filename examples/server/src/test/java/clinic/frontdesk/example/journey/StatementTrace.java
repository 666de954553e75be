package clinic.frontdesk.example.journey;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What H2 writes down of each statement that it runs, with its parameters. */
final class StatementTrace {

    private static final Pattern STATEMENT =
            Pattern.compile("^/\\*SQL.*?\\*/(.*?)( \\{1: .*\\})?;$", Pattern.MULTILINE);
    private static final Pattern LIST = Pattern.compile("(?i) in\\s*\\((\\?|, )+\\)");

    private final Path file;
    private long read;

    private StatementTrace(Path file) {
        this.file = file;
    }

    /** Of a database in that folder. */
    static StatementTrace in(Path folder) {
        return new StatementTrace(folder.resolve("traced.trace.db"));
    }

    /** What makes a server keep it, with whatever key. */
    Map<String, String> environment() {
        String database = file.toString().replace(".trace.db", "");
        return Map.of(
                "FRONTDESK_DATABASE_URL",
                "jdbc:h2:file:" + database
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=3000;TRACE_LEVEL_FILE=2"
                        + ";TRACE_MAX_FILE_SIZE=2000",
                "FRONTDESK_KEY",
                "YSBrZXkgZm9yIHRlc3RzIG9mIDMyIGJ5dGVzIC4uLi4=");
    }

    /** How often each statement about one of these ran since it was asked last, however long the lists in it are. */
    Map<String, Integer> newsAbout(String... subjects) {
        Map<String, Integer> times = new TreeMap<>();
        for (Matcher found = STATEMENT.matcher(news()); found.find(); ) {
            String parameters = found.group(2);
            if (parameters != null
                    && Stream.of(subjects).anyMatch(subject -> parameters.contains("'" + subject + "'"))) {
                times.merge(LIST.matcher(found.group(1)).replaceAll(" in (...)"), 1, Integer::sum);
            }
        }
        return times;
    }

    /** Forgets what ran until now. */
    void skip() {
        read = file.toFile().length();
    }

    private String news() {
        try (RandomAccessFile trace = new RandomAccessFile(file.toFile(), "r")) {
            trace.seek(read);
            byte[] news = new byte[(int) (trace.length() - read)];
            trace.readFully(news);
            read += news.length;
            return new String(news, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
