import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A step of the build: writes what browsers load as gzip and Brotli, as small as it gets, where that gains anything. Each file is
 * named by the SHA-256 of what was compressed. Run by Java from this source; the first argument is the folder of classes.
 */
final class Precompress {

    private static final List<String> ENDINGS = List.of(".js", ".css", ".json", ".svg", ".txt", ".html");
    /** What the two fields of an answer take that say how it is coded. */
    private static final int SAYING_SO = 60;

    private final Path coded;

    private Precompress(Path coded) {
        this.coded = coded;
    }

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path classes = Path.of(arguments[0]);
        Brotli4jLoader.ensureAvailability();
        Precompress step = new Precompress(clean(classes.resolve("META-INF/frontdesk/coded")));
        try (Stream<Path> files = Files.walk(classes.resolve("META-INF/resources"))) {
            for (Path file : (Iterable<Path>) files.filter(Precompress::isText)::iterator) {
                step.write(Files.readAllBytes(file));
            }
        }
        step.write(Files.readAllBytes(classes.resolve("META-INF/openapi.json")));
    }

    private static Path clean(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> former = Files.list(folder)) {
            for (Path file : (Iterable<Path>) former::iterator) {
                Files.delete(file);
            }
        }
        return folder;
    }

    private static boolean isText(Path file) {
        return ENDINGS.stream().anyMatch(file.toString()::endsWith);
    }

    private void write(byte[] content) throws IOException, NoSuchAlgorithmException {
        String name = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        write(name + ".gz", gzip(content), content.length);
        write(name + ".br", Encoder.compress(content, new Encoder.Parameters().setQuality(11)), content.length);
    }

    private void write(String name, byte[] smaller, int length) throws IOException {
        if (smaller.length + SAYING_SO < length) {
            Files.write(coded.resolve(name), smaller);
        }
    }

    /** Java writes no time stamp into its head. */
    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(output) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(content);
        }
        return output.toByteArray();
    }
}
