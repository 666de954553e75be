package clinic.frontdesk.web.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build made of the files that browsers load. */
class CodedFilesTest {

    static List<Path> files() throws IOException, URISyntaxException {
        try (Stream<Path> all = Files.walk(classes().resolve("META-INF/resources"))) {
            Stream<Path> texts = Stream.concat(
                    all.filter(Files::isRegularFile), Stream.of(classes().resolve("META-INF/openapi.json")));
            return texts.toList();
        }
    }

    private static Path classes() throws URISyntaxException {
        URI script = URI.create(
                String.valueOf(CodedFilesTest.class.getResource("/META-INF/resources/widgets/v1/clinic.js")));
        return Path.of(script).resolve("../../../../..").normalize();
    }

    private static Path coded() throws URISyntaxException {
        return classes().resolve("META-INF/frontdesk/coded");
    }

    @ParameterizedTest
    @MethodSource("files")
    void areTheSameWhenDecodedAndSmaller(Path file) throws IOException, URISyntaxException {
        byte[] content = Files.readAllBytes(file);
        Path gzip = coded().resolve(Sha256.hex(content) + ".gz");
        Path brotli = coded().resolve(Sha256.hex(content) + ".br");
        try (InputStream decoded = new GZIPInputStream(Files.newInputStream(gzip))) {
            assertArrayEquals(content, decoded.readAllBytes());
        }
        try (InputStream decoded = new BrotliInputStream(Files.newInputStream(brotli))) {
            assertArrayEquals(content, decoded.readAllBytes());
        }
        assertTrue(Files.size(gzip) < content.length);
        assertTrue(Files.size(brotli) < Files.size(gzip));
    }

    /** The head of gzip has room for the time and the name (RFC 1952 §2.3): a build tomorrow is to make the same bytes. */
    @ParameterizedTest
    @MethodSource("files")
    void sayNothingOfWhenTheyWereMade(Path file) throws IOException, URISyntaxException {
        byte[] gzip = Files.readAllBytes(coded().resolve(Sha256.hex(Files.readAllBytes(file)) + ".gz"));
        assertArrayEquals(new byte[] {0, 0, 0, 0, 0}, Arrays.copyOfRange(gzip, 3, 8));
    }

    @Test
    void areNoneOfFormerBuilds() throws IOException, URISyntaxException {
        Set<String> wanted = new HashSet<>();
        for (Path file : files()) {
            wanted.add(Sha256.hex(Files.readAllBytes(file)));
        }
        try (Stream<Path> made = Files.list(coded())) {
            assertEquals(
                    wanted,
                    made.map(file -> file.getFileName().toString().replaceAll("\\..*", ""))
                            .collect(Collectors.toSet()));
        }
    }
}
