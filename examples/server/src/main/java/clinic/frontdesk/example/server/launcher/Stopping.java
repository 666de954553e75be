package clinic.frontdesk.example.server.launcher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Ends the server on Ctrl-C, on SIGTERM and with its terminal: what runs is finished, what comes is refused, and when nothing
 * comes any more the application is taken down. By itself, the container breaks off what runs, and answers 500 meanwhile.
 */
public final class Stopping {

    /** How the application is told: a counter of its running requests. */
    public static final String RUNNING = "frontdesk.example.running";

    /** And a counter of all that came, with those that were refused. */
    public static final String CAME = "frontdesk.example.came";

    /** The system property that is there once the server ends. */
    public static final String STOPPING = "frontdesk.example.stopping";

    /** What whoever comes then waits for: a latch that opens when the port is closed. */
    public static final String CLOSING = "frontdesk.example.closing";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Pauses, a second in all. Whoever has a connection asks again meanwhile, mostly, and is told that the server ends. */
    private static final int QUIET = 50;

    /** After so many pauses in which nobody came, whoever keeps coming back is in, and waits. */
    private static final int GATHERED = 15;

    /** Pauses; others may come all the time. */
    private static final int MOST_GATHERING = 75;

    private final Port port;
    private long end;

    private Stopping(Port port) {
        this.port = port;
    }

    /** Where the JVM leaves signals to others, the container ends as it would by itself. */
    static void onSignals(Port port) {
        try {
            // by reflection: javac warns of the class, which every JDK has, and can't be told not to
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object stopping = Proxy.newProxyInstance(
                    Stopping.class.getClassLoader(), new Class<?>[] {handler}, new OnceStopping(new Stopping(port)));
            // the last one isn't there on Windows; of those that the process ignores, as by nohup, the JVM takes none
            for (String name : List.of("TERM", "INT", "HUP")) {
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
        private final Stopping server;

        OnceStopping(Stopping server) {
            this.server = server;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
            if (begun.compareAndSet(false, true)) {
                new Thread(server::finish, "stopping").start();
            }
            return null;
        }
    }

    private void finish() {
        try {
            end = System.nanoTime() + PATIENCE.toNanos();
            System.setProperty(STOPPING, "true");
            await(() -> running() == 0);
            closePort();
            await(new Silence(QUIET)::isLongEnough);
            port.close();
        } catch (ReflectiveOperationException | RuntimeException failed) {
            failed.printStackTrace(System.err);
        } finally {
            // whatever happens: an operator may have put a newer file in the place of the one that this runs from
            System.exit(0);
        }
    }

    /** Those on their way in are reset by the system when a port is closed: nobody is sent away just before. */
    private void closePort() throws ReflectiveOperationException {
        CountDownLatch closed = new CountDownLatch(1);
        System.getProperties().put(CLOSING, closed);
        try {
            Silence gathered = new Silence(GATHERED);
            for (int pauses = 0; pauses < MOST_GATHERING && !gathered.isLongEnough(); pauses++) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            port.letNobodyIn();
            await(() -> !port.isOpen());
        } finally {
            closed.countDown();
        }
    }

    private void await(BooleanSupplier wanted) {
        while (!wanted.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /**
     * That nothing runs and nothing comes, as often as one looks. Looks are counted, not seconds: when a machine that stood still
     * goes on, whoever came meanwhile is not in yet.
     */
    private static final class Silence {
        private final int wanted;
        private int looks;
        private long came = came();

        Silence(int wanted) {
            this.wanted = wanted;
        }

        boolean isLongEnough() {
            long now = came();
            looks = running() > 0 || now != came ? 0 : looks + 1;
            came = now;
            return looks > wanted;
        }
    }

    private static int running() {
        return System.getProperties().get(RUNNING) instanceof AtomicInteger count ? count.get() : 0;
    }

    private static long came() {
        return System.getProperties().get(CAME) instanceof AtomicLong count ? count.get() : 0;
    }
}
