package clinic.frontdesk.web.calendar;

import clinic.frontdesk.calendar.FeedFault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Text as servers send it: perhaps packed, although nobody asked for that, and in whatever encoding they call it. */
final class DecodedText {

    /** A packed one may be packed again, by whoever passes it on. */
    private static final int MOST_LAYERS = 3;

    private static final int PEEK = 4;

    private DecodedText() {}

    /**
     * The text of what comes. What it says of itself counts for less than how it begins.
     *
     * @param encoding the header {@code Content-Encoding}
     * @param mostBytes more than that, packed or not, is refused while it comes
     * @throws FeedFault.Unreadable when it is packed in another way
     */
    static Reader text(InputStream body, String encoding, long mostBytes) throws IOException {
        InputStream content = new Limited(body, mostBytes);
        for (int layer = 0; ; layer++) {
            content = new BufferedInputStream(content, 1 << 16);
            byte[] begin = peek(content);
            if (isText(begin, encoding)) {
                return new InputStreamReader(content, charset(begin));
            }
            if (layer == MOST_LAYERS) {
                throw new FeedFault.Unreadable(FeedFault.PACKED);
            }
            content = new Limited(layer(content, begin, encoding.toLowerCase(Locale.ROOT)), mostBytes);
        }
    }

    private static InputStream layer(InputStream packed, byte[] begin, String encoding) throws IOException {
        if (isGzip(begin)) {
            return new GZIPInputStream(packed);
        }
        if (isZlib(begin)) {
            return new InflaterInputStream(packed);
        }
        if (encoding.contains("deflate")) {
            // without its envelope, as some servers understand the word
            return new InflaterInputStream(packed, new Inflater(true));
        }
        throw new FeedFault.Unreadable(FeedFault.PACKED);
    }

    private static boolean isGzip(byte[] begin) {
        return begins(begin, 0x1f, 0x8b);
    }

    private static boolean isZlib(byte[] begin) {
        return begins(begin, 0x78) && begin.length > 1 && (0x78 * 256 + (begin[1] & 0xff)) % 31 == 0;
    }

    /** What is said to be packed has to begin as a calendar or a page does, to be taken for text. */
    private static boolean isText(byte[] begin, String encoding) {
        if (isGzip(begin) || isZlib(begin) || begins(begin, 'P', 'K', 3, 4)) {
            return false;
        }
        boolean marked = begins(begin, 0xff, 0xfe) || begins(begin, 0xef, 0xbb, 0xbf) || isWide(begin);
        boolean packed = !encoding.isBlank() && !encoding.equalsIgnoreCase("identity");
        return marked || (packed ? isBeginOfText(begin) : areCharacters(begin));
    }

    private static boolean isBeginOfText(byte[] begin) {
        return begin.length == 0 || (areCharacters(begin) && "Bb<\r\n\t ".indexOf(begin[0]) >= 0);
    }

    private static boolean areCharacters(byte[] begin) {
        for (byte one : begin) {
            boolean control = one >= 0 && one < ' ' && one != '\t' && one != '\r' && one != '\n';
            if (control) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWide(byte[] begin) {
        return begins(begin, 0xfe, 0xff) || begins(begin, 'B', 0) || begins(begin, 0, 'B');
    }

    private static Charset charset(byte[] begin) {
        if (begins(begin, 0xff, 0xfe) || begins(begin, 'B', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(begin, 0xfe, 0xff) || begins(begin, 0, 'B')) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] begin, int... with) {
        if (begin.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((begin[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] peek(InputStream content) throws IOException {
        content.mark(PEEK);
        byte[] begin = content.readNBytes(PEEK);
        content.reset();
        return begin;
    }

    /** Of what comes, so many bytes at most. */
    private static final class Limited extends InputStream {

        private final InputStream content;
        private long left;

        Limited(InputStream content, long most) {
            this.content = content;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = content.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int many = content.read(into, offset, length);
            count(Math.max(0, many));
            return many;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new FeedFault.Unreadable(FeedFault.TOO_LARGE);
            }
        }
    }
}
