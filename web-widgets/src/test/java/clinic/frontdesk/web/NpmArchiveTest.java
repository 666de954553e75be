package clinic.frontdesk.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The widgets as npm takes them. */
class NpmArchiveTest {

    private static final Path TARGET = Path.of("target");
    private static final Path SERVED = TARGET.resolve(Path.of("classes", "META-INF", "resources", "widgets", "v1"));
    private static final Path ARCHIVE = TARGET.resolve("frontdesk-widgets.tgz");
    private static final Path PAGE = Path.of("src", "test", "npm");
    private static final int BLOCK = 512;

    @Test
    void holdsTheScriptThatTheServerServes() throws Exception {
        byte[] script = Files.readAllBytes(SERVED.resolve("clinic.js"));
        Map<String, byte[]> files = unpacked();
        assertArrayEquals(script, files.get("package/clinic.js"));
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-384").digest(script));
        assertEquals("sha384-" + digest, json(files, "package/integrity.json").getString("clinic.js"));
    }

    @Test
    void hasEachFileThatItsDescriptionNames() throws IOException {
        Map<String, byte[]> files = unpacked();
        String named =
                json(files, "package/package.json").getJsonObject("exports").toString();
        List<String> paths = Stream.of(named.split("\"\\./", -1))
                .skip(1)
                .map(path -> path.substring(0, path.indexOf('"')))
                .filter(path -> path.contains("."))
                .distinct()
                .toList();
        assertEquals(7, paths.size(), named);
        paths.forEach(path -> assertTrue(files.containsKey("package/" + path), path));
    }

    @Test
    @Tag("long")
    void isInstalledAndTypeChecksInAPageOfSomeoneElses(@TempDir Path page) throws Exception {
        assumeTrue(isThere("npm"), "There is no npm here: whether it installs the widgets is left out.");
        try (Stream<Path> files = Files.list(PAGE)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, page.resolve(file.getFileName().toString()));
            }
        }
        Files.copy(ARCHIVE, page.resolve("frontdesk-widgets.tgz"));
        assertEquals("", outputOfFailed(page, "npm", "install", "--no-fund", "--no-audit"));
        assertEquals("", outputOfFailed(page, "npx", "--no-install", "tsc", "-p", "."));
        assertTrue(Files.readString(page.resolve("compiled/plain.js")).contains("import 'frontdesk-widgets'"));
    }

    private static boolean isThere(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static String outputOfFailed(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : output;
    }

    private static JsonObject json(Map<String, byte[]> files, String name) {
        return Json.createReader(new ByteArrayInputStream(files.get(name))).readObject();
    }

    /** By the format of POSIX.1-1988 (ustar). */
    private static Map<String, byte[]> unpacked() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream tar = new GZIPInputStream(Files.newInputStream(ARCHIVE))) {
            for (byte[] header = tar.readNBytes(BLOCK); header[0] != 0; header = tar.readNBytes(BLOCK)) {
                int size = Integer.parseInt(text(header, 124, 11), 8);
                files.put(text(header, 0, 100), tar.readNBytes(size));
                tar.readNBytes((BLOCK - size % BLOCK) % BLOCK);
            }
        }
        return files;
    }

    private static String text(byte[] header, int from, int length) {
        return new String(header, from, length, StandardCharsets.US_ASCII).replace("\0", "");
    }
}
