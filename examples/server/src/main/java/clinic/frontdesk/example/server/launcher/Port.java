package clinic.frontdesk.example.server.launcher;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The port on which Payara listens. It is closed until the application is up, and again before the application is taken down:
 * in between the container would answer visitors with errors of its own.
 */
public final class Port {

    /** How the application hands over what looks at requests before the container does: a filter of connections. */
    public static final String GATE = "frontdesk.example.gate";

    static final String NAME = "http-listener";
    static final String SETTINGS =
            "configs.config.server-config.network-config.network-listeners.network-listener." + NAME + ".";

    /** Connections that wait to be taken: as many as the container lets wait. */
    private static final int MOST_WAITING = 4096;

    private static final int PROBE_MILLIS = 1000;

    private final ClassLoader container;
    private @Nullable InetSocketAddress opened;

    Port(ClassLoader container) {
        this.container = container;
    }

    /**
     * Opens it. The container has a port of the system's choice on loopback, which nobody knows, until all is ready; what listens
     * there takes over this one then.
     */
    void open(InetSocketAddress address) throws ReflectiveOperationException {
        Class<?> commands = type("org.glassfish.embeddable.CommandRunner");
        commands.getMethod("run", String.class, String[].class)
                .invoke(service(commands), "set", new String[] {SETTINGS + "enabled=true"});
        putGate();
        letNobodyIn();
        type("org.glassfish.grizzly.nio.transport.TCPNIOTransport")
                .getMethod("bind", SocketAddress.class, int.class)
                .invoke(transport(), address, MOST_WAITING);
        opened = address;
    }

    /**
     * Whether the system still takes connections for it: once the container has let go of the port, until what looked for
     * visitors has noticed.
     */
    boolean isOpen() {
        if (opened == null) {
            return false;
        }
        boolean everywhere = opened.getAddress().isAnyLocalAddress();
        try (Socket visitor = new Socket()) {
            visitor.connect(
                    everywhere ? new InetSocketAddress(InetAddress.getLoopbackAddress(), opened.getPort()) : opened,
                    PROBE_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Before the filter that hands requests to applications. */
    private void putGate() throws ReflectiveOperationException {
        Class<?> chain = type("org.glassfish.grizzly.filterchain.FilterChain");
        Object filters = type("org.glassfish.grizzly.Transport")
                .getMethod("getProcessor")
                .invoke(transport());
        Object last = chain.getMethod("indexOfType", Class.class)
                .invoke(filters, type("org.glassfish.grizzly.http.server.HttpServerFilter"));
        List.class
                .getMethod("add", int.class, Object.class)
                .invoke(filters, last, System.getProperties().get(GATE));
    }

    /** Lets nobody else in; who has a connection keeps it. */
    void letNobodyIn() throws ReflectiveOperationException {
        type("org.glassfish.grizzly.nio.NIOTransport").getMethod("unbindAll").invoke(transport());
    }

    /** Closes it with all connections. */
    void close() throws ReflectiveOperationException {
        type("com.sun.enterprise.v3.services.impl.NetworkProxy")
                .getMethod("stop")
                .invoke(proxy());
    }

    private Object transport() throws ReflectiveOperationException {
        Object listener = type("com.sun.enterprise.v3.services.impl.GrizzlyProxy")
                .getMethod("getUnderlyingListener")
                .invoke(proxy());
        return type("org.glassfish.grizzly.config.GenericGrizzlyListener")
                .getMethod("getTransport")
                .invoke(listener);
    }

    /** What listens there. */
    private Object proxy() throws ReflectiveOperationException {
        Class<?> listener = type("org.glassfish.grizzly.config.dom.NetworkListener");
        Class<?> listeners = type("com.sun.enterprise.v3.services.impl.GrizzlyService");
        Object configured = locator()
                .getMethod("getService", Class.class, String.class, Annotation[].class)
                .invoke(services(), listener, NAME, new Annotation[0]);
        return listeners.getMethod("lookupNetworkProxy", listener).invoke(service(listeners), configured);
    }

    private Object service(Class<?> type) throws ReflectiveOperationException {
        return locator()
                .getMethod("getService", Class.class, Annotation[].class)
                .invoke(services(), type, new Annotation[0]);
    }

    private Object services() throws ReflectiveOperationException {
        return type("org.glassfish.internal.api.Globals")
                .getMethod("getDefaultBaseServiceLocator")
                .invoke(null);
    }

    private Class<?> locator() throws ReflectiveOperationException {
        return type("org.glassfish.hk2.api.ServiceLocator");
    }

    private Class<?> type(String name) throws ReflectiveOperationException {
        return container.loadClass(name);
    }
}
