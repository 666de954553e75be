package clinic.frontdesk.web.coding;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Compresses what is marked so, and sends nothing to whoever has it in that coding. */
@Compressed
public class CompressedAnswers implements ContainerResponseFilter {

    private static final int UNCHANGED = 304;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().add("Vary", AcceptEncoding.NAME);
        AcceptEncoding accepted = AcceptEncoding.parse(request.getHeaderString(AcceptEncoding.NAME));
        if (response.getEntity() instanceof StreamingOutput stream) {
            stream(stream, accepted, response);
        } else if (response.getEntity() instanceof byte[] bytes) {
            whole(bytes, accepted, request, response);
        } else if (response.getEntity() instanceof String text) {
            whole(text.getBytes(StandardCharsets.UTF_8), accepted, request, response);
        }
    }

    private static void whole(
            byte[] content,
            AcceptEncoding accepted,
            ContainerRequestContext request,
            ContainerResponseContext response) {
        Coding coding = CompressedBody.coding(content.length, accepted);
        EntityTag tag = response.getEntityTag();
        if (tag != null) {
            String coded = coding.tag(tag.getValue());
            response.getHeaders().putSingle("ETag", new EntityTag(coded, tag.isWeak()));
            if (EntityTags.have(request.getHeaderString(EntityTags.NAME), coded)) {
                response.setStatus(UNCHANGED);
                response.setEntity(null);
                return;
            }
        }
        if (coding == Coding.GZIP) {
            say(coding, response);
            response.setEntity(Gzip.of(content), response.getEntityAnnotations(), response.getMediaType());
        }
    }

    /** Nobody knows how long it will be. */
    private static void stream(StreamingOutput content, AcceptEncoding accepted, ContainerResponseContext response) {
        Coding coding = CompressedBody.coding(Integer.MAX_VALUE, accepted);
        if (coding == Coding.GZIP) {
            say(coding, response);
            StreamingOutput coded = output -> write(content, output);
            response.setEntity(coded, response.getEntityAnnotations(), response.getMediaType());
        }
    }

    private static void write(StreamingOutput content, OutputStream output) throws IOException {
        Gzip gzip = new Gzip(output);
        try {
            content.write(gzip);
            // not where it failed: what lacks its end is known to be incomplete
            gzip.finish();
        } finally {
            gzip.release();
        }
    }

    private static void say(Coding coding, ContainerResponseContext response) {
        response.getHeaders().putSingle("Content-Encoding", coding.token());
    }
}
