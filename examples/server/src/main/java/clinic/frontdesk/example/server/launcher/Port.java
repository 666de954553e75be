package clinic.frontdesk.example.server.launcher;

import java.lang.annotation.Annotation;

/**
 * The port on which Payara listens. It is closed until the application is up, and again before the application is taken down:
 * in between the container would answer visitors with errors of its own.
 */
final class Port {

    static final String NAME = "http-listener";
    static final String SETTINGS =
            "configs.config.server-config.network-config.network-listeners.network-listener." + NAME + ".";

    private final ClassLoader container;

    Port(ClassLoader container) {
        this.container = container;
    }

    void open() throws ReflectiveOperationException {
        Class<?> commands = container.loadClass("org.glassfish.embeddable.CommandRunner");
        commands.getMethod("run", String.class, String[].class)
                .invoke(service(commands), "set", new String[] {SETTINGS + "enabled=true"});
    }

    /** Lets nobody else in; who has a connection keeps it. */
    void letNobodyIn() throws ReflectiveOperationException {
        Object listener = container
                .loadClass("com.sun.enterprise.v3.services.impl.GrizzlyProxy")
                .getMethod("getUnderlyingListener")
                .invoke(proxy());
        Object transport = container
                .loadClass("org.glassfish.grizzly.config.GenericGrizzlyListener")
                .getMethod("getTransport")
                .invoke(listener);
        container
                .loadClass("org.glassfish.grizzly.nio.NIOTransport")
                .getMethod("unbindAll")
                .invoke(transport);
    }

    /** Closes it with all connections. */
    void close() throws ReflectiveOperationException {
        container
                .loadClass("com.sun.enterprise.v3.services.impl.NetworkProxy")
                .getMethod("stop")
                .invoke(proxy());
    }

    /** What listens there. */
    private Object proxy() throws ReflectiveOperationException {
        Class<?> listener = container.loadClass("org.glassfish.grizzly.config.dom.NetworkListener");
        Class<?> listeners = container.loadClass("com.sun.enterprise.v3.services.impl.GrizzlyService");
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
        return container
                .loadClass("org.glassfish.internal.api.Globals")
                .getMethod("getDefaultBaseServiceLocator")
                .invoke(null);
    }

    private Class<?> locator() throws ReflectiveOperationException {
        return container.loadClass("org.glassfish.hk2.api.ServiceLocator");
    }
}
