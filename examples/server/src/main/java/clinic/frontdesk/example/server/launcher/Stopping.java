package clinic.frontdesk.example.server.launcher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Ends the server on Ctrl-C and on SIGTERM: what runs is finished, what comes is refused. By itself, the container breaks
 * off what runs.
 */
public final class Stopping {

    /** How the application is told: a counter of its running requests, and whether it has to refuse new ones. */
    public static final String RUNNING = "frontdesk.example.running";

    /** The system property that is there once the server ends. */
    public static final String STOPPING = "frontdesk.example.stopping";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Stopping() {}

    /** Where the JVM leaves signals to others, the container ends as it would by itself. */
    static void onSignals() {
        try {
            // by reflection: javac warns of the class, which every JDK has, and can't be told not to
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object stopping = Proxy.newProxyInstance(
                    Stopping.class.getClassLoader(), new Class<?>[] {handler}, new OnceStopping());
            for (String name : List.of("TERM", "INT")) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), stopping);
            }
        } catch (ReflectiveOperationException reserved) {
            return;
        }
    }

    /** Begins at the first signal. */
    private static final class OnceStopping implements InvocationHandler {
        private final AtomicBoolean begun = new AtomicBoolean();

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
            if (begun.compareAndSet(false, true)) {
                new Thread(Stopping::finish, "stopping").start();
            }
            return null;
        }
    }

    private static void finish() {
        System.setProperty(STOPPING, "true");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (running() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        System.exit(0);
    }

    private static int running() {
        return System.getProperties().get(RUNNING) instanceof AtomicInteger count ? count.get() : 0;
    }
}
