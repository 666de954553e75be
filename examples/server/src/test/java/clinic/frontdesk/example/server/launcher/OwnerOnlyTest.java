package clinic.frontdesk.example.server.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class OwnerOnlyTest {

    @TempDir
    Path folder;

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void takesFromOthersWhatTheyHad() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("data/inner"));
        Path file = Files.writeString(inner.resolve("key"), "secret");
        Path other = Files.writeString(folder.resolve("elsewhere"), "");
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createSymbolicLink(inner.resolve("link"), other);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        OwnerOnly.tree(folder.resolve("data"));
        assertEquals("rw-------", rights(file));
        assertEquals("rwx------", rights(inner));
        assertEquals("rwx------", rights(folder.resolve("data")));
        assertEquals("rw-r--r--", rights(other));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void makesFilesForTheOwnerAlone() throws IOException {
        assertEquals("rw-------", rights(OwnerOnly.file(folder.resolve("new"))));
        assertEquals("rwx------", rights(OwnerOnly.folder(folder.resolve("a/b"))));
    }

    @Test
    void goesOnWhereThereAreNoSuchRights() throws IOException {
        URI zip = URI.create("jar:" + folder.resolve("plain.zip").toUri());
        try (FileSystem plain = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Path file = OwnerOnly.file(OwnerOnly.folder(plain.getPath("/data")).resolve("key"));
            OwnerOnly.tree(plain.getPath("/data"));
            assertEquals(0, Files.size(file));
        }
    }
}
