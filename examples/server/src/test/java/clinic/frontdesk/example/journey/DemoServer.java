package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One server with the demo clinic for all test classes of a process, whoever asks for it, and the world outside. It
 * outlives each class, for which JUnit is started anew.
 */
final class DemoServer implements ParameterResolver, AfterAllCallback {

    /** Started when it is asked for first, ended with the process. */
    private static final class Shared {
        static final Outside OUTSIDE = Outside.open();
        static final RunningServer SERVER = RunningServer.start(OUTSIDE.environment());

        static {
            Visitor.signedUp(SERVER, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::stop));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        assertEquals(List.of(), Shared.SERVER.lost());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(RunningServer.class, Visitor.class, Outside.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> wanted = parameter.getParameter().getType();
        if (wanted == Outside.class) {
            return Shared.OUTSIDE;
        }
        return wanted == RunningServer.class ? Shared.SERVER : new Visitor(Shared.SERVER);
    }
}
