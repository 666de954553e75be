package clinic.frontdesk.example.server.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * What is configured, and what holds where nothing is: an H2 file, a key and the demo clinic in a folder of data. It's
 * handed to the application as system properties, which MicroProfile Config reads.
 */
final class Defaults {

    private static final String DATABASE_NAME = "frontdesk";

    /** The one file of an H2 database, in the folder of data. */
    static final String DATABASE_FILE = DATABASE_NAME + ".mv.db";

    private static final String DATABASE = "frontdesk.database.url";
    private static final String KEY = "frontdesk.key";
    private static final String PUBLIC_URL = "frontdesk.public-url";
    private static final String CLINICS = "frontdesk.clinics";
    private static final String WITHIN = "frontdesk.start-within isn't a time of at least a second, such as PT5M: ";

    private final Path data;

    private Defaults(Path data) {
        this.data = data;
    }

    static Defaults inFolder(Path data) {
        Path folder = data.toAbsolutePath().normalize();
        try {
            OwnerOnly.tree(OwnerOnly.folder(folder));
            // tells whether files can be made there, which the rights of a folder don't: a disk may be read-only
            Files.delete(Files.createTempFile(folder, "probe", null));
            FolderLock.take(folder);
            return new Defaults(folder);
        } catch (IOException unwritable) {
            throw new IllegalStateException("the folder " + folder + " can't be made or written to", unwritable);
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

    InetAddress address() {
        try {
            return InetAddress.getByName(host());
        } catch (UnknownHostException unknown) {
            throw new IllegalStateException("frontdesk.host is no address of this machine: " + host(), unknown);
        }
    }

    /** How long a start may take before it counts as hanging. */
    Duration startWithin() {
        String limit = configured("frontdesk.start-within").orElse("PT5M");
        try {
            Duration within = Duration.parse(limit);
            if (within.compareTo(Duration.ofSeconds(1)) >= 0) {
                return within;
            }
        } catch (DateTimeParseException malformed) {
            throw new IllegalStateException(WITHIN + limit, malformed);
        }
        throw new IllegalStateException(WITHIN + limit);
    }

    private void requireFreePort() {
        try (ServerSocket probe = new ServerSocket()) {
            // as the server itself binds: what of former connections lingers doesn't matter
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address(), port()), 1);
        } catch (IOException taken) {
            throw new IllegalStateException(
                    "port " + port() + " of " + host() + " can't be opened (" + taken.getMessage()
                            + "); FRONTDESK_PORT moves it",
                    taken);
        }
    }

    String publicUrl() {
        return configured(PUBLIC_URL).orElseGet(() -> "http://" + namedHost() + ":" + port());
    }

    /** The host that is bound, as an address names it; that of this machine where all of its addresses are. */
    private String namedHost() {
        if (address().isAnyLocalAddress()) {
            return "localhost";
        }
        return host().contains(":") && !host().startsWith("[") ? "[" + host() + "]" : host();
    }

    boolean isDemo() {
        return configured(CLINICS)
                .filter(folder -> !folder.equals(demo().toString()))
                .isEmpty();
    }

    /** Fills in what isn't configured. */
    void apply() {
        requireFreePort();
        boolean embedded = configured(DATABASE).isEmpty();
        System.setProperty("frontdesk.port", String.valueOf(port()));
        System.setProperty(PUBLIC_URL, publicUrl());
        System.setProperty(KEY, key(embedded));
        if (embedded) {
            System.setProperty(DATABASE, ownDatabase());
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

    private String key(boolean embedded) {
        Optional<String> configured = configured(KEY);
        if (configured.isEmpty() && !embedded) {
            throw OwnKey.missing();
        }
        return configured.map(OwnKey::require).orElseGet(() -> new OwnKey(data).read());
    }

    /** No trace file: H2 would write into it what people typed. */
    private String ownDatabase() {
        try {
            OwnerOnly.file(data.resolve(DATABASE_FILE));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return "jdbc:h2:file:" + data.resolve(DATABASE_NAME)
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=3000;TRACE_LEVEL_FILE=0";
    }
}
