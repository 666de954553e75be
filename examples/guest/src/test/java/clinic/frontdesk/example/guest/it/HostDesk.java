package clinic.frontdesk.example.guest.it;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A host application's own desk, at the path of ours. */
@WebServlet(name = "club-desk", urlPatterns = "/desk/*")
public class HostDesk extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print("The club's desk" + (request.getPathInfo() == null ? "" : request.getPathInfo()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(request.getInputStream().readAllBytes().length);
    }
}
