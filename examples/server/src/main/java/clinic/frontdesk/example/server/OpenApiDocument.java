package clinic.frontdesk.example.server;

import clinic.frontdesk.web.coding.FixedFile;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.NullUnmarked;

/** The description of the API, for any page. The container's own would add members to it, one of which isn't allowed. */
@WebServlet("/openapi")
@NullUnmarked
public class OpenApiDocument extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private transient FixedFile document;

    @Override
    public void init() {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream("/META-INF/openapi.json")) {
            document = FixedFile.of(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException("the application has lost its openapi.json", unreadable);
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
