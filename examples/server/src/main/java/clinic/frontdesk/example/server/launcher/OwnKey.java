package clinic.frontdesk.example.server.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The key in the folder of data, for those who configure none. It's made once, before there is a database. */
final class OwnKey {

    private static final int BYTES = 32;

    private final Path data;

    OwnKey(Path data) {
        this.data = data;
    }

    /** @throws IllegalStateException unless the text is base64 of 32 bytes; spaces around it are let pass */
    static String require(String text) {
        if (!isKey(text.strip())) {
            throw new IllegalStateException(
                    "FRONTDESK_KEY is not base64 of 32 bytes, such as `openssl rand -base64 32`" + " prints");
        }
        return text.strip();
    }

    static IllegalStateException missing() {
        return new IllegalStateException("FRONTDESK_KEY is missing: base64 of 32 random bytes,"
                + " such as `openssl rand -base64 32` prints. Keep it: it encrypts what people tell.");
    }

    /** @throws IllegalStateException when a database is there without it: a new key could open nothing in it */
    String read() {
        Path file = data.resolve("key");
        try {
            if (!Files.exists(file)) {
                requireNoDatabase(file);
                make(file);
            }
            String key = Files.readString(file).strip();
            if (!isKey(key)) {
                throw new IllegalStateException(file + " is not base64 of 32 bytes: put it back from a backup");
            }
            return key;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void requireNoDatabase(Path file) throws IOException {
        Path database = data.resolve(Defaults.DATABASE_FILE);
        if (Files.exists(database) && Files.size(database) > 0) {
            throw new IllegalStateException(file + " is missing, but there is the database that was written with it:"
                    + " put it back from a backup, or set FRONTDESK_KEY");
        }
    }

    /** Under another name first, so that it's whole or not there, whenever the process ends. */
    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path whole = OwnerOnly.file(file.resolveSibling("key.new"));
        Files.writeString(whole, Base64.getEncoder().encodeToString(key));
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == BYTES;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
