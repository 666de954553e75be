package clinic.frontdesk.web.settings;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns where the container has put the application, as early as it can. CDI can't say it: Payara 6 fails to hand a
 * {@code ServletContext} to what its listeners are given. Each application has this class for itself.
 */
public final class ContextPath implements ServletContainerInitializer {

    /** For the container. */
    public ContextPath() {}

    private static volatile String path = "";

    @Override
    public void onStartup(@Nullable Set<Class<?>> none, ServletContext application) {
        learn(application);
    }

    static void learn(ServletContext application) {
        path = application.getContextPath();
    }

    /** Beginning with a slash; empty at the root of the host. */
    static String known() {
        return path;
    }
}
