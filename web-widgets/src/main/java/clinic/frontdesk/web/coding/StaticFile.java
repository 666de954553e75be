package clinic.frontdesk.web.coding;

import clinic.frontdesk.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A file that stays the same while the application runs, in every coding that the build made of it. Those are found by what the
 * file says, not by its name: a file that stands in for one of ours is never answered with what ours said.
 */
public final class StaticFile {

    private static final Map<Coding, String> ENDINGS = Map.of(Coding.BROTLI, ".br", Coding.GZIP, ".gz");

    private final String tag;
    private final Map<Coding, byte[]> codings;

    private StaticFile(String tag, Map<Coding, byte[]> codings) {
        this.tag = tag;
        this.codings = codings;
    }

    /** A file that says this. */
    public static StaticFile of(byte[] content) {
        String tag = Sha256.hex(content);
        Map<Coding, byte[]> codings = new EnumMap<>(Coding.class);
        codings.put(Coding.IDENTITY, content);
        ENDINGS.forEach((coding, ending) -> {
            try (InputStream made = StaticFile.class.getResourceAsStream("/META-INF/frontdesk/coded/" + tag + ending)) {
                if (made != null) {
                    codings.put(coding, made.readAllBytes());
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return new StaticFile(tag, codings);
    }

    /** One that the application has made itself, which the build couldn't compress. */
    public static StaticFile made(byte[] content) {
        return new StaticFile(
                Sha256.hex(content), new EnumMap<>(Map.of(Coding.IDENTITY, content, Coding.GZIP, Gzip.of(content))));
    }

    /**
     * Sends it, or says that it is unchanged. Always whole: what is this small needs no parts, and those of one coding don't
     * fit those of another.
     */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Coding coding = AcceptEncoding.of(request).best(codings.keySet());
        String coded = coding.tag(tag);
        response.addHeader("Vary", AcceptEncoding.NAME);
        response.setHeader("Accept-Ranges", "none");
        response.setHeader("ETag", '"' + coded + '"');
        if (EntityTags.have(request.getHeader(EntityTags.NAME), coded)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            new CompressedBody(coding, Objects.requireNonNull(codings.get(coding))).write(response);
        }
    }
}
