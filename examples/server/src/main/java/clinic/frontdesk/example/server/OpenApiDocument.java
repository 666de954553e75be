package clinic.frontdesk.example.server;

import clinic.frontdesk.web.coding.StaticFile;
import clinic.frontdesk.web.settings.PublicUrl;
import clinic.frontdesk.web.settings.Settings;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullUnmarked;

/**
 * The description of the API, for any page. The container's own would add members to it, one of which isn't allowed. Without
 * {@code servers} its paths are those of the host; below a path it says where they begin.
 */
@WebServlet("/openapi")
@NullUnmarked
public class OpenApiDocument extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    private transient StaticFile document;

    @Override
    public void init() {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream("/META-INF/openapi.json")) {
            byte[] content = file.readAllBytes();
            PublicUrl url = settings.publicUrl();
            document = url.path().isEmpty() ? StaticFile.of(content) : StaticFile.made(servedAt(url, content));
        } catch (IOException unreadable) {
            throw new IllegalStateException("the application has lost its openapi.json", unreadable);
        }
    }

    private static byte[] servedAt(PublicUrl url, byte[] content) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
            JsonArrayBuilder servers =
                    Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", url.toString()));
            String served = Json.createObjectBuilder(reader.readObject())
                    .add("servers", servers)
                    .build()
                    .toString();
            return served.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "public, max-age=600");
        response.setContentType("application/json");
        document.send(request, response);
    }
}
