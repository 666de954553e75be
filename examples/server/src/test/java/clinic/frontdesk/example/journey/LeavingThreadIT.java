package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector.Argument;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.EventRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A body that comes while the thread that waited for it leaves the container. A debugger holds that thread in the door,
 * and for longer whoever asks the container for a dispatch meanwhile: so Payara 6 loses the dispatch.
 */
@Tag("long")
class LeavingThreadIT {

    private static final String WAITING = "org.apache.catalina.connector.AsyncContextImpl";
    private static final Duration LATE = Duration.ofMillis(500);
    private static final long DOOR_SECONDS = 3;
    private static final long DISPATCH_SECONDS = 5;

    private final CountDownLatch leaving = new CountDownLatch(1);

    @Test
    void losesNoRequest() throws Exception {
        int port = RunningServer.freePort();
        String agent = "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=localhost:" + port;
        try (RunningServer server = RunningServer.start(Map.of("JAVA_TOOL_OPTIONS", agent))) {
            LateSender sender = new LateSender(server);
            assertEquals(422, sender.send("{}", LATE));
            hold(attach(port));
            assertEquals(422, sender.send("{}", LATE));
            assertTrue(leaving.await(0, TimeUnit.SECONDS));
        }
    }

    private static VirtualMachine attach(int port) throws Exception {
        AttachingConnector socket = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(connector -> connector.name().equals("com.sun.jdi.SocketAttach"))
                .findFirst()
                .orElseThrow();
        Map<String, Argument> where = socket.defaultArguments();
        where.get("hostname").setValue("localhost");
        where.get("port").setValue(String.valueOf(port));
        return socket.attach(where);
    }

    private void hold(VirtualMachine machine) {
        stopAt("onExitService", WAITING, machine);
        stopAt("<init>", WAITING + "$Handler", machine);
        Thread debugger = new Thread(() -> {
            while (true) {
                next(machine).forEach(this::letGoLater);
            }
        });
        debugger.setDaemon(true);
        debugger.start();
    }

    private static void stopAt(String method, String type, VirtualMachine machine) {
        for (ReferenceType loaded : machine.classesByName(type)) {
            BreakpointRequest stop = machine.eventRequestManager()
                    .createBreakpointRequest(loaded.methodsByName(method).get(0).location());
            stop.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
            stop.enable();
        }
    }

    private static Iterable<Event> next(VirtualMachine machine) {
        try {
            return machine.eventQueue().remove();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void letGoLater(Event event) {
        if (event instanceof BreakpointEvent stopped) {
            boolean inTheDoor = stopped.location().method().name().equals("onExitService");
            if (inTheDoor) {
                leaving.countDown();
            }
            CompletableFuture.delayedExecutor(inTheDoor ? DOOR_SECONDS : DISPATCH_SECONDS, TimeUnit.SECONDS)
                    .execute(() -> stopped.thread().resume());
        }
    }
}
