package clinic.frontdesk.web.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTest {

    @Test
    void whatIsFlushedCanBeReadBeforeTheRestIsThere() throws IOException {
        byte[] row = "a row of a table\r\n".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Gzip gzip = new Gzip(sent);
        gzip.write(row);
        gzip.flush();
        try (GZIPInputStream reader = new GZIPInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            assertArrayEquals(row, reader.readNBytes(row.length));
        }
        gzip.release();
    }
}
