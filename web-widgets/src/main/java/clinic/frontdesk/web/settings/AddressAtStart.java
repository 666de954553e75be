package clinic.frontdesk.web.settings;

import clinic.frontdesk.web.address.ContextPath;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.jspecify.annotations.NullUnmarked;

/** Has requests find the {@link PublicUrl} where nothing is injected. */
@WebListener
@NullUnmarked
public class AddressAtStart implements ServletContextListener {

    /** For the container. */
    public AddressAtStart() {}

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        ContextPath.learn(starting.getServletContext());
        settings.publicUrl().keepIn(starting.getServletContext());
    }
}
