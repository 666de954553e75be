package clinic.frontdesk.web.outbound;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.jspecify.annotations.Nullable;

/** Ends a request that takes too long, from another thread than the one that waits for it. */
final class OutboundDeadline {

    private final ScheduledExecutorService executor;
    private @Nullable ScheduledFuture<?> end;
    private @Nullable HttpUriRequestBase request;
    private boolean over;

    OutboundDeadline(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    /** It is so long from now, and not when it was before. */
    synchronized void in(Duration time) {
        cancel();
        end = executor.schedule(this::end, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The request that it ends. */
    synchronized void ends(HttpUriRequestBase current) {
        request = current;
        if (over) {
            current.abort();
        }
    }

    private synchronized void end() {
        over = true;
        if (request != null) {
            request.abort();
        }
    }

    /** Whether it came before the answer. */
    synchronized boolean isOver() {
        return over;
    }

    /** It won't come any more. */
    synchronized void cancel() {
        if (end != null) {
            end.cancel(false);
        }
    }
}
