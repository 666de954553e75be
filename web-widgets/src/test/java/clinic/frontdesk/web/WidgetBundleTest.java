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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidgetBundleTest {

    private static byte[] bundle(String name) throws IOException {
        try (InputStream script =
                WidgetBundleTest.class.getResourceAsStream("/META-INF/resources/widgets/v1/" + name)) {
            assertNotNull(script);
            return script.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({"clinic.js, 17800", "manage.js, 18200"})
    void weighsLittle(String name, int most) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bundle(name));
        }
        assertTrue(packed.size() <= most, packed.size() + " bytes, gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic.js", "manage.js"})
    void writesNoMarkupAndKeepsNothingOnTheVisitorsDevice(String name) throws IOException {
        String script = new String(bundle(name), StandardCharsets.UTF_8);
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
