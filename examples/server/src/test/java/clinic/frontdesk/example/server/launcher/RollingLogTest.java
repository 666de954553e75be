package clinic.frontdesk.example.server.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class RollingLogTest {

    @TempDir
    Path folder;

    private RollingLog open() throws IOException {
        return new RollingLog(folder.resolve("server.log"), 100, 3);
    }

    private static void write(RollingLog log, String line) throws IOException {
        log.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void goesOnWhereItEnded() throws IOException {
        try (RollingLog log = open()) {
            write(log, "yesterday");
        }
        try (RollingLog log = open()) {
            write(log, "today");
        }
        assertEquals(List.of("yesterday", "today"), Files.readAllLines(folder.resolve("server.log")));
    }

    @Test
    void keepsTheNewestWithinItsBounds() throws IOException {
        try (RollingLog log = open()) {
            for (int i = 0; i < 1_000; i++) {
                write(log, "line " + i);
            }
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        assertEquals(
                List.of("server.log", "server.log.1", "server.log.2"),
                files.stream().map(file -> file.getFileName().toString()).toList());
        for (Path file : files) {
            assertTrue(Files.size(file) <= 100, file::toString);
        }
        List<String> newest = Files.readAllLines(files.get(0));
        assertEquals("line 999", newest.get(newest.size() - 1));
        List<String> before = Files.readAllLines(files.get(1));
        assertEquals("line " + (999 - newest.size()), before.get(before.size() - 1));
    }

    /** The one of an earlier start may be larger than the bound is now. */
    @Test
    void movesALargeOneAside() throws IOException {
        Files.writeString(folder.resolve("server.log"), "x".repeat(500));
        try (RollingLog log = open()) {
            write(log, "new");
        }
        assertEquals(List.of("new"), Files.readAllLines(folder.resolve("server.log")));
        assertEquals(500, Files.size(folder.resolve("server.log.1")));
    }
}
