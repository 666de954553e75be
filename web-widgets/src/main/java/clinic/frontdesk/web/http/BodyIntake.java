package clinic.frontdesk.web.http;

import clinic.frontdesk.web.form.Language;
import clinic.frontdesk.web.words.Words;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects a body as it comes, and goes on when all is there.
 *
 * <p>It goes on by a forward on a thread of the container. A dispatch would be lost for ever, and its request unanswered,
 * when it is asked for in the very moment in which the filter's thread leaves Payara 6.
 */
@NullUnmarked
final class BodyIntake implements ReadListener {

    private static final long LOOKS_EVERY_NANOS = 100_000;

    private final AsyncContext waiting;
    private final ServletInputStream input;
    private final int announced;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[4096];
    private final AtomicBoolean done = new AtomicBoolean();
    private @Nullable ScheduledFuture<?> expiry;
    private int received;

    BodyIntake(AsyncContext waiting, ServletInputStream input, int announced) {
        this.waiting = waiting;
        this.input = input;
        this.announced = announced;
    }

    /** Payara 6 calls an input finished when all has arrived, also while some is still to be read. */
    @Override
    public void onDataAvailable() throws IOException {
        while (!done.get() && input.isReady()) {
            int count = input.read(buffer);
            if (count > 0) {
                receive(count);
            }
            if (received > BodyGate.MOST_DROPPED) {
                refuse(Problem.TOO_LARGE);
            } else if (count < 0 || received == announced) {
                finish();
            }
        }
    }

    private void receive(int count) {
        received += count;
        if (received <= BodyGate.MOST_BYTES) {
            body.write(buffer, 0, count);
        }
    }

    @Override
    public void onAllDataRead() {
        finish();
    }

    @Override
    public void onError(Throwable broken) {
        if (end()) {
            waiting.complete();
        }
    }

    private void finish() {
        if (received > BodyGate.MOST_BYTES) {
            refuse(Problem.TOO_LARGE);
        } else if (end()) {
            waiting.start(this::goOn);
        }
    }

    private void refuse(Problem problem) {
        if (end()) {
            send(problem);
            waiting.complete();
        }
    }

    /** Whether this is what ends the intake. */
    private boolean end() {
        ScheduledFuture<?> planned = expiry;
        if (planned != null) {
            planned.cancel(false);
        }
        return done.compareAndSet(false, true);
    }

    /** What will end it when the body doesn't come in time. */
    void expireWith(ScheduledFuture<?> planned) {
        expiry = planned;
    }

    void expire() {
        refuse(Problem.TOO_SLOW);
    }

    private void goOn() {
        awaitLeaving();
        try {
            forward();
        } catch (Throwable failed) {
            say(failed);
        } finally {
            waiting.complete();
        }
    }

    private void forward() throws ServletException, IOException {
        HttpServletRequest request = request();
        request.setAttribute(BodyGate.BODY, body.toByteArray());
        request.getRequestDispatcher(RequestPath.of(request)).forward(request, response());
    }

    private void say(Throwable failed) {
        Problem problem = Problems.of(failed, Words.in(Language.of(request())));
        if (!response().isCommitted()) {
            send(problem);
        }
    }

    private void send(Problem problem) {
        try {
            problem.send(response());
        } catch (IOException gone) {
            // nobody is there to be told
        }
    }

    /** Until then the container may look at the response. */
    private void awaitLeaving() {
        while (isFilterInside()) {
            LockSupport.parkNanos(LOOKS_EVERY_NANOS);
        }
    }

    /** The container takes settings until the thread has left that began to wait. */
    private boolean isFilterInside() {
        try {
            waiting.setTimeout(0);
            return true;
        } catch (IllegalStateException left) {
            return false;
        }
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) waiting.getRequest();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) waiting.getResponse();
    }
}
