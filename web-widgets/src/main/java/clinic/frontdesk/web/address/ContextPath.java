package clinic.frontdesk.web.address;

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

    /** From that application. */
    public static void learn(ServletContext application) {
        path = application.getContextPath();
    }

    /** Beginning with a slash; empty at the root of the host. */
    public static String known() {
        return path;
    }
}
