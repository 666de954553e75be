package clinic.frontdesk.example.server.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * What is configured, and what holds where nothing is: an H2 file, a key and the demo clinic in a folder of data. It's
 * handed to the application as system properties, which MicroProfile Config reads.
 */
final class Defaults {

    private static final String DATABASE = "frontdesk.database.url";
    private static final String KEY = "frontdesk.key";
    private static final String CLINICS = "frontdesk.clinics";
    private static final int KEY_BYTES = 32;

    private final Path data;

    private Defaults(Path data) {
        this.data = data;
    }

    static Defaults inFolder(Path data) {
        try {
            return new Defaults(Files.createDirectories(data.toAbsolutePath().normalize()));
        } catch (IOException unwritable) {
            throw new IllegalStateException("the folder " + data + " can't be made", unwritable);
        }
    }

    Path data() {
        return data;
    }

    int port() {
        String port = configured("frontdesk.port").orElse("8080");
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
            throw new IllegalStateException("frontdesk.port is no port number: " + port);
        }
        return Integer.parseInt(port);
    }

    String host() {
        return configured("frontdesk.host").orElse("localhost");
    }

    String publicUrl() {
        return configured("frontdesk.public-url").orElse("http://localhost:" + port());
    }

    boolean isDemo() {
        return configured(CLINICS)
                .filter(folder -> !folder.equals(demo().toString()))
                .isEmpty();
    }

    /** Fills in what isn't configured. */
    void apply() {
        boolean embedded = configured(DATABASE).isEmpty();
        System.setProperty("frontdesk.port", String.valueOf(port()));
        if (embedded) {
            System.setProperty(
                    DATABASE,
                    "jdbc:h2:file:" + data.resolve("frontdesk")
                            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=3000");
        }
        if (configured(KEY).isEmpty()) {
            System.setProperty(KEY, ownKey(embedded));
        }
        if (isDemo()) {
            Demo.unpack(demo());
            System.setProperty(CLINICS, demo().toString());
            if (configured("frontdesk.allowed-origins").isEmpty()) {
                System.setProperty("frontdesk.allowed-origins", "http://127.0.0.1:" + port());
            }
        }
    }

    /** Of a system property or an environment variable, by MicroProfile Config's rule. */
    static Optional<String> configured(String key) {
        String variable = key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(key))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }

    private Path demo() {
        return data.resolve("demo");
    }

    private String ownKey(boolean embedded) {
        if (!embedded) {
            throw new IllegalStateException("FRONTDESK_KEY is missing: base64 of 32 random bytes,"
                    + " such as `openssl rand -base64 32` prints. Keep it: it encrypts what people tell.");
        }
        try {
            Path file = data.resolve("key");
            if (!Files.exists(file)) {
                write(file);
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(key));
    }
}
