package clinic.frontdesk.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WidgetBundleTest {

    private static final int MOST_BYTES = 17_800;

    private static byte[] bundle() throws IOException {
        try (InputStream script =
                WidgetBundleTest.class.getResourceAsStream("/META-INF/resources/widgets/v1/clinic.js")) {
            assertNotNull(script);
            return script.readAllBytes();
        }
    }

    @Test
    void weighsLittle() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bundle());
        }
        assertTrue(packed.size() <= MOST_BYTES, packed.size() + " bytes, gzip");
    }

    @Test
    void writesNoMarkupAndKeepsNothingOnTheVisitorsDevice() throws IOException {
        String script = new String(bundle(), StandardCharsets.UTF_8);
        for (String forbidden : List.of(
                "innerHTML",
                "insertAdjacentHTML",
                "document.write",
                "eval(",
                "document.cookie",
                "cookieStore",
                "localStorage",
                "sessionStorage",
                "indexedDB",
                "caches.")) {
            assertFalse(script.contains(forbidden), forbidden);
        }
    }
}
