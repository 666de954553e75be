package clinic.frontdesk.example.server;

import clinic.frontdesk.example.server.launcher.Port;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Hands the {@link RequestGate} to the launcher, which opens the port. */
@WebListener
public class GateAtStart implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        System.getProperties().put(Port.GATE, new RequestGate());
    }
}
