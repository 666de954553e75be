package clinic.frontdesk.example.server;

import clinic.frontdesk.example.server.launcher.Port;
import clinic.frontdesk.example.server.launcher.Welcome;
import clinic.frontdesk.web.settings.PublicUrl;
import clinic.frontdesk.web.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.jspecify.annotations.NullUnmarked;

/** Hands to the launcher what it needs to open the port: the {@link RequestGate}, and the address that it tells of. */
@WebListener
@NullUnmarked
public class GateAtStart implements ServletContextListener {

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        PublicUrl url = settings.publicUrl();
        OwnRoutes.requireNoneAt(url);
        System.getProperties().put(Port.GATE, new RequestGate(url, Folders.of(starting.getServletContext())));
        System.setProperty(Welcome.ADDRESS, url.toString());
        System.setProperty(Welcome.DESK, String.valueOf(settings.desk()));
    }
}
