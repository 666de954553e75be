package clinic.frontdesk.example.server;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;

/** A request that counts as running until it was answered, also while its body is still to come. */
@NullUnmarked
final class RunningRequest extends HttpServletRequestWrapper implements AsyncListener {

    private final AtomicInteger count;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean waits;

    RunningRequest(HttpServletRequest request, AtomicInteger count) {
        super(request);
        this.count = count;
        count.incrementAndGet();
    }

    /** The thread that it came with has left it. */
    void leave() {
        if (!waits) {
            end();
        }
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            count.decrementAndGet();
        }
    }

    @Override
    public AsyncContext startAsync() {
        return listenedTo(super.startAsync());
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
        return listenedTo(super.startAsync(request, response));
    }

    private AsyncContext listenedTo(AsyncContext context) {
        waits = true;
        context.addListener(this);
        return context;
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    /** It is completed or dispatched after that. */
    @Override
    public void onTimeout(AsyncEvent event) {}

    /** It is completed or dispatched after that. */
    @Override
    public void onError(AsyncEvent event) {}

    /** A listener is forgotten when the request waits once more. */
    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }
}
