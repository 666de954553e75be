package clinic.frontdesk.example.journey;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server with the demo clinic for all test classes, and whoever asks for it. */
final class DemoServer implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningServer.class
                || parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningServer server = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(RunningServer.class, type -> RunningServer.start(Map.of()), RunningServer.class);
        return parameter.getParameter().getType() == RunningServer.class ? server : new Visitor(server);
    }
}
