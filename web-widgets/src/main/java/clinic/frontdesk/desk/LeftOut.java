package clinic.frontdesk.desk;

import clinic.frontdesk.web.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import org.jspecify.annotations.NullUnmarked;

/** Leaves the desk out where {@code frontdesk.desk} is off: none of its pages, scripts and styles is there. */
@WebListener
@NullUnmarked
public class LeftOut implements ServletContextListener {

    private static final EnumSet<DispatcherType> ASKED = EnumSet.of(DispatcherType.REQUEST, DispatcherType.FORWARD);

    private static final String DESK = FrontdeskDesk.class.getName();

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        if (settings.desk()) {
            return;
        }
        ServletContext application = starting.getServletContext();
        FilterRegistration.Dynamic nothing = application.addFilter(NothingHere.class.getName(), NothingHere.class);
        nothing.setAsyncSupported(true);
        // before the filter that serves files
        nothing.addMappingForUrlPatterns(ASKED, false, "/frontdesk/desk/*");
        // a servlet of the application's own at the path of the desk has taken the place of ours
        if (application.getServletRegistration(DESK) != null) {
            nothing.addMappingForServletNames(ASKED, false, DESK);
        }
    }
}
