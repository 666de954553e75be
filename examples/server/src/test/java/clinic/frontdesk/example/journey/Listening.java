package clinic.frontdesk.example.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The TCP ports on which a process listens, as Linux tells them (proc(5)). */
final class Listening {

    private static final String STATE = "0A";

    private final Path process;

    private Listening(Path process) {
        this.process = process;
    }

    static Set<Integer> ports(long process) {
        return new Listening(Path.of("/proc", String.valueOf(process))).ports();
    }

    private Set<Integer> ports() {
        Set<String> own = sockets();
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(process.resolve(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns[3].equals(STATE) && own.contains("socket:[" + columns[9] + "]"))
                .map(columns -> Integer.parseInt(columns[1].substring(columns[1].indexOf(':') + 1), 16))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> sockets() {
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            return files.map(Listening::target).collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was closed meanwhile is nothing. */
    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
