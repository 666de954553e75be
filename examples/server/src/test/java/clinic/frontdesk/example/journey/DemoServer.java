package clinic.frontdesk.example.journey;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One server with the demo clinic for all test classes of a process, and whoever asks for it. It outlives each class, for
 * which JUnit is started anew.
 */
final class DemoServer implements ParameterResolver {

    /** Started when it is asked for first, ended with the process. */
    private static final class Shared {
        static final RunningServer SERVER = RunningServer.start(Map.of());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::stop));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningServer.class
                || parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningServer.class ? Shared.SERVER : new Visitor(Shared.SERVER);
    }
}
