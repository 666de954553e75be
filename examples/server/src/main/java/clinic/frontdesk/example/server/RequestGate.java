package clinic.frontdesk.example.server;

import clinic.frontdesk.web.error.ErrorAnswer;
import clinic.frontdesk.web.settings.PublicUrl;
import clinic.frontdesk.web.words.Words;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.memory.Buffers;
import org.jspecify.annotations.NullUnmarked;

/**
 * Refuses what the container would answer with nothing or with a page of its own, before it looks for an application, and lets
 * requests wait whose predecessors nobody reads the answers of. Takes the path of the public URL off what is asked for, where a
 * proxy left it there: the application is at the root. One filter of the container's connections (Grizzly).
 */
@NullUnmarked
final class RequestGate extends BaseFilter {

    private static final String REFUSED = RequestGate.class.getName();
    private static final int FOUND = 302;

    private final Map<Asked, Response> answers = new HashMap<>();
    private final PublicUrl url;
    private final Folders folders;

    /** Made where the application's own words can be found: connections have threads of the container's. */
    RequestGate(PublicUrl url, Folders folders) {
        this.url = url;
        this.folders = folders;
        for (Locale language : Words.LANGUAGES) {
            for (String path : List.of("/api/", "/")) {
                for (int status : RequestFaults.STATUSES) {
                    answers.put(
                            new Asked(status, path, language.getLanguage()),
                            ErrorAnswer.of(status, path, url.path(), language));
                }
            }
        }
    }

    /** What is wrong, where, and in which language it's said. */
    private record Asked(int status, String path, String language) {}

    @Override
    public NextAction handleRead(FilterChainContext context) {
        if (!(context.getMessage() instanceof HttpContent content)
                || !(content.getHttpHeader() instanceof HttpRequestPacket request)) {
            return context.getInvokeAction();
        }
        Object before = request.getAttribute(REFUSED);
        if (before == null) {
            request.setRequestURI(url.inside(request.getRequestURI()));
            boolean answered = answers(request, context);
            request.setAttribute(REFUSED, answered);
            if (!answered && UnreadAnswers.areLeft(context.getConnection())) {
                return UnreadAnswers.await(context);
            }
        }
        boolean refused = Boolean.TRUE.equals(request.getAttribute(REFUSED));
        return refused ? context.getStopAction() : context.getInvokeAction();
    }

    /** Whether it was answered here. */
    private boolean answers(HttpRequestPacket request, FilterChainContext context) {
        OptionalInt fault = RequestFaults.of(request);
        if (fault.isPresent()) {
            refuse(request, fault.getAsInt(), context);
            return true;
        }
        Optional<String> folder = folders.withSlash(RequestFaults.decoded(request.getRequestURI()));
        folder.ifPresent(path -> redirect(request, url.relative(path), context));
        return folder.isPresent();
    }

    private static void redirect(HttpRequestPacket request, String location, FilterChainContext context) {
        HttpResponsePacket response = request.getResponse();
        response.setStatus(FOUND);
        response.setReasonPhrase("Found");
        response.setHeader("Location", location);
        send(request, new byte[0], context);
    }

    private void refuse(HttpRequestPacket request, int status, FilterChainContext context) {
        String path = request.getRequestURI().startsWith("/api/") ? "/api/" : "/";
        Response answer = answers.get(new Asked(status, path, language(request)));
        byte[] body = String.valueOf(answer.getEntity()).getBytes(StandardCharsets.UTF_8);
        HttpResponsePacket response = request.getResponse();
        response.setStatus(status);
        response.setReasonPhrase(answer.getStatusInfo().getReasonPhrase());
        answer.getStringHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
        if (status == RequestFaults.NOT_ALLOWED) {
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
        }
        send(request, body, context);
    }

    private static void send(HttpRequestPacket request, byte[] body, FilterChainContext context) {
        HttpResponsePacket response = request.getResponse();
        response.setHeader("Connection", "close");
        response.setContentLength(body.length);
        request.getProcessingState().setKeepAlive(false);
        HttpContent said = HttpContent.builder(response)
                .content(Buffers.wrap(context.getMemoryManager(), body))
                .last(true)
                .build();
        context.write(said, new Hangup(context.getConnection()));
    }

    /** Closes a connection when the answer is sent. */
    @SuppressWarnings("rawtypes") // as Grizzly asks for it
    private static final class Hangup extends EmptyCompletionHandler<WriteResult> {
        private final Connection connection;

        Hangup(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void completed(WriteResult sent) {
            connection.closeSilently();
        }
    }

    private static String language(HttpRequestPacket request) {
        try {
            String wish = request.getHeader("Accept-Language");
            Locale known = wish == null ? null : Locale.lookup(Locale.LanguageRange.parse(wish), Words.LANGUAGES);
            return known == null ? Locale.ENGLISH.getLanguage() : known.getLanguage();
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH.getLanguage();
        }
    }
}
