package clinic.frontdesk.example.server;

import jakarta.servlet.ServletContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders of files that are served. Asked for one without its slash, the container would answer with a page of its own. */
final class Folders {

    private final Set<String> all;

    private Folders(Set<String> all) {
        this.all = all;
    }

    static Folders of(ServletContext application) {
        return new Folders(below("/", application)
                .map(folder -> folder.substring(0, folder.length() - 1))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> below(String folder, ServletContext application) {
        Set<String> entries = application.getResourcePaths(folder);
        return Stream.ofNullable(entries)
                .flatMap(Set::stream)
                .filter(entry -> entry.endsWith("/") && !entry.endsWith("-INF/"))
                .flatMap(entry -> Stream.concat(Stream.of(entry), below(entry, application)));
    }

    /**
     * The folder that is asked for without its slash, with it.
     *
     * @param path without escapes
     */
    Optional<String> withSlash(String path) {
        if (path.endsWith("/") || path.endsWith("/.")) {
            return Optional.empty();
        }
        return Optional.of(plain(path)).filter(all::contains).map(folder -> folder + "/");
    }

    /** Without parameters, empty segments and dots, as the container reads it. */
    private static String plain(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.replaceAll(";[^/]*", "").split("/+", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return "/" + String.join("/", segments);
    }
}
