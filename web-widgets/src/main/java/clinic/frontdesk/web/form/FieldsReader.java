package clinic.frontdesk.web.form;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.jspecify.annotations.NullUnmarked;

/** Reads {@link Fields} from JSON (RFC 8259) or from a form; both in UTF-8. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@NullUnmarked
public class FieldsReader implements MessageBodyReader<Fields> {

    @Context
    HttpServletRequest request;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Fields.class;
    }

    @Override
    public Fields readFrom(
            Class<Fields> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String text = utf8(body.readAllBytes());
        Fields fields = media.isCompatible(MediaType.APPLICATION_JSON_TYPE) ? json(text) : form(text);
        nameAttempt(fields, headers.getFirst("Idempotency-Key"));
        fields.text("locale").ifPresent(tag -> Language.remember(request, tag));
        return fields;
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            throw new MalformedBody();
        }
    }

    private static void nameAttempt(Fields fields, String header) {
        if (header != null && fields.text(Fields.IDEMPOTENCY_KEY).isEmpty()) {
            fields.add(Fields.IDEMPOTENCY_KEY, header);
        }
    }

    static Fields form(String text) {
        Fields fields = new Fields();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int end = pair.indexOf('=');
                fields.add(
                        decoded(end < 0 ? pair : pair.substring(0, end)),
                        end < 0 ? "" : decoded(pair.substring(end + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new MalformedBody();
        }
    }

    static Fields json(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            Fields fields = new Fields();
            require(parser.next() == Event.START_OBJECT);
            while (parser.next() != Event.END_OBJECT) {
                String name = parser.getString();
                read(fields, name, parser, parser.next());
            }
            require(!parser.hasNext());
            return fields;
        } catch (JsonException | NoSuchElementException malformed) {
            throw new MalformedBody();
        }
    }

    private static void read(Fields fields, String name, JsonParser parser, Event value) {
        if (value != Event.START_ARRAY) {
            readOne(fields, name, parser, value);
            return;
        }
        for (Event item = parser.next(); item != Event.END_ARRAY; item = parser.next()) {
            readOne(fields, name, parser, item);
        }
    }

    private static void readOne(Fields fields, String name, JsonParser parser, Event value) {
        switch (value) {
            case VALUE_STRING, VALUE_NUMBER -> fields.add(name, parser.getString());
            case VALUE_TRUE -> fields.add(name, "true");
            case VALUE_FALSE -> fields.add(name, "false");
            case VALUE_NULL -> fields.add(name, "");
            default -> throw new MalformedBody();
        }
    }

    private static void require(boolean wellFormed) {
        if (!wellFormed) {
            throw new MalformedBody();
        }
    }

    /** A body that is not what its content type says, or nested deeper than a list. */
    public static final class MalformedBody extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MalformedBody() {
            super("malformed body", null, false, false);
        }
    }
}
