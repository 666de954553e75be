package clinic.frontdesk.example.server;

import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.nio.NIOConnection;
import org.jspecify.annotations.NullUnmarked;

/**
 * What waits to be read by whoever asked. The container works on all that comes down a connection (pipelining, RFC 9112 §9.3.2)
 * and keeps the answers in memory, however many, for somebody who reads none of them.
 */
@NullUnmarked
final class UnreadAnswers {

    private UnreadAnswers() {}

    /** Whether there are some; only then a request has come before the answer to the one before it was read. */
    static boolean areLeft(Connection<?> connection) {
        return connection instanceof NIOConnection network
                && network.getAsyncWriteQueue().spaceInBytes() > 0;
    }

    /** Goes on with a request when all answers before it are with the system. No thread waits for that. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // as Grizzly asks for it
    static NextAction await(FilterChainContext context) {
        Connection connection = context.getConnection();
        NextAction waiting = context.getSuspendAction();
        context.suspend();
        // what is written is written in order, so nothing is written when all else was
        connection.getTransport().getWriter(false).write(connection, Buffers.EMPTY_BUFFER, new Next(context));
        return waiting;
    }

    @SuppressWarnings("rawtypes")
    private static final class Next extends EmptyCompletionHandler<WriteResult> {
        private final FilterChainContext context;

        Next(FilterChainContext context) {
            this.context = context;
        }

        @Override
        public void completed(WriteResult written) {
            context.resumeNext();
        }

        @Override
        public void failed(Throwable gone) {
            context.resume(context.getStopAction());
        }

        @Override
        public void cancelled() {
            context.resume(context.getStopAction());
        }
    }
}
