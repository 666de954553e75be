package clinic.frontdesk.web.coding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/** The bytes of an answer that was just made, in the coding that suits whoever asks. */
public final class CompressedBody {

    /** What fits into one packet isn't sooner there for being smaller. */
    static final int LEAST = 1_400;

    private static final EnumSet<Coding> CODINGS = EnumSet.of(Coding.GZIP, Coding.IDENTITY);

    private final Coding coding;
    private final byte[] bytes;

    CompressedBody(Coding coding, byte[] bytes) {
        this.coding = coding;
        this.bytes = bytes;
    }

    static CompressedBody of(byte[] content, AcceptEncoding accepted) {
        Coding coding = coding(content.length, accepted);
        return new CompressedBody(coding, coding == Coding.GZIP ? Gzip.of(content) : content);
    }

    static Coding coding(int length, AcceptEncoding accepted) {
        boolean pays = length >= LEAST || accepted.refusesUncoded();
        return pays ? accepted.best(CODINGS) : Coding.IDENTITY;
    }

    /** Sends a content that holds no secret; where JAX-RS isn't reached. */
    public static void send(byte[] content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CompressedBody coded = of(content, AcceptEncoding.of(request));
        response.addHeader("Vary", AcceptEncoding.NAME);
        coded.write(response);
    }

    void write(HttpServletResponse response) throws IOException {
        if (coding != Coding.IDENTITY) {
            response.setHeader("Content-Encoding", coding.token());
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
