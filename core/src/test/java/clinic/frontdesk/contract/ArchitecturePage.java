package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code docs/architecture.md}, which shows the packages of each module between two comments. */
public final class ArchitecturePage {

    private static final Path PAGE = Path.of("..", "docs", "architecture.md");

    private ArchitecturePage() {}

    /** Fails where the page shows other packages or arrows; with {@code -Dpictures=draw} it is drawn anew. */
    public static void shows(String module, JavaClasses classes) throws IOException {
        String page = Files.readString(PAGE);
        String begin = "<!-- packages of " + module + " -->\n";
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf("<!-- end -->", from);
        String drawn = PackagePicture.of(classes).mermaid();
        if ("draw".equals(System.getProperty("pictures"))) {
            Files.writeString(PAGE, page.substring(0, from) + drawn + page.substring(to));
            return;
        }
        assertEquals(drawn, page.substring(from, to), "the picture has changed: draw it with -Dpictures=draw");
    }
}
