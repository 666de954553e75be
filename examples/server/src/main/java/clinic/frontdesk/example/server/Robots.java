package clinic.frontdesk.example.server;

import clinic.frontdesk.web.settings.PublicUrl;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;

/** Tells crawlers what isn't for them (RFC 9309). They ask at the root of a host: below a path its owner may take this over. */
@WebServlet("/robots.txt")
@NullUnmarked
public class Robots extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final List<String> NOT_FOR_CRAWLERS = List.of("/api/", "/desk", "/manage", "/host-page/");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicUrl url = PublicUrl.of(request);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=600");
        response.getWriter()
                .write(NOT_FOR_CRAWLERS.stream()
                        .map(page -> "Disallow: " + url.relative(page) + "\n")
                        .collect(Collectors.joining("", "User-agent: *\n", "")));
    }
}
