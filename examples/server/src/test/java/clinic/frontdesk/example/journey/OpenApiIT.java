package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The served description of the API, before a validator that isn't ours: npm's swagger-parser, which {@code ./verify --long} gets. */
@ExtendWith(DemoServer.class)
@Tag("long")
class OpenApiIT {

    private static final String VALIDATE =
            "require('@apidevtools/swagger-parser').validate(process.argv[1]).then(d => console.log('valid ' + d.openapi),"
                    + " e => console.log(e.message))";

    @TempDir
    Path folder;

    private final Visitor visitor;

    OpenApiIT(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void isValid() throws Exception {
        Path validator = Path.of(System.getProperty("validator"));
        Assumptions.assumeTrue(Files.isDirectory(validator), () -> "left out: there is no " + validator);
        Path document = Files.writeString(
                folder.resolve("openapi.json"), visitor.get("/openapi").body());
        Process node = new ProcessBuilder("node", "-e", VALIDATE, document.toString())
                .directory(validator.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("valid 3.0.3", said.strip());
        assertEquals(0, node.waitFor());
    }
}
