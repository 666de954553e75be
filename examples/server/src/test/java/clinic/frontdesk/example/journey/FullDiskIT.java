package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The disk of a server with an H2 file fills up, and has room again. */
class FullDiskIT {

    private static final String ASK = Visitor.CLINIC + "/callback-requests";

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void goesOnByItselfWhenThereIsRoomAgain() throws Exception {
        try (RunningServer server = RunningServer.startIn(folder, Map.of())) {
            Visitor visitor = new Visitor(server);
            TreeMap<String, String> acknowledged = new TreeMap<>();
            assertEquals(201, ask(visitor, "before", acknowledged).statusCode());
            limitFiles(server, String.valueOf(Files.size(folder.resolve("data/frontdesk.mv.db"))));
            HttpResponse<String> refused = askUntilRefused(visitor, acknowledged);
            assertEquals(503, refused.statusCode());
            assertTrue(refused.headers().firstValue("Retry-After").isPresent());
            limitFiles(server, "unlimited");
            Eventually.holds(() -> visitor.get("/up").statusCode() == 200);
            assertEquals(201, ask(visitor, "after", acknowledged).statusCode());
            assertEquals(200, visitor.get("/clinics/harbour-physio/book").statusCode());
            nothingIsLost(visitor, acknowledged);
        }
    }

    /** Who comes after that may be taken again: a database makes room in its file now and then. */
    private static HttpResponse<String> askUntilRefused(Visitor visitor, Map<String, String> acknowledged) {
        HttpResponse<String> answer = ask(visitor, "full", acknowledged);
        for (int i = 0; i < 10_000 && answer.statusCode() == 201; i++) {
            answer = ask(visitor, "full" + i, acknowledged);
        }
        return answer;
    }

    /** A repeat is told what the first was told. */
    private static void nothingIsLost(Visitor visitor, Map<String, String> acknowledged) {
        for (String key : new TreeSet<>(acknowledged.keySet())) {
            String reference = acknowledged.get(key);
            ask(visitor, key, acknowledged);
            assertEquals(reference, acknowledged.get(key));
        }
    }

    private static HttpResponse<String> ask(Visitor visitor, String key, Map<String, String> acknowledged) {
        HttpResponse<String> answer = visitor.form(
                ASK,
                Map.of(
                        "name", "Jo " + key,
                        "phone", "4155550142",
                        "callWindow", "asap",
                        "consent", "2026-11",
                        "idempotencyKey", key));
        if (answer.statusCode() == 201) {
            acknowledged.put(key, Visitor.read(answer).getString("reference"));
        }
        return answer;
    }

    /** No file of the server's grows beyond so many bytes: writing fails, as it does on a full disk. */
    private static void limitFiles(RunningServer server, String bytes) throws IOException {
        Process limit = new ProcessBuilder(
                        "prlimit", "--pid", String.valueOf(server.processId()), "--fsize=" + bytes + ":unlimited")
                .inheritIO()
                .start();
        assertEquals(0, limit.onExit().join().exitValue());
    }
}
