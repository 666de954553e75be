package clinic.frontdesk.web.form;

import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An id that an address or a form names. */
public final class GivenId {

    private GivenId() {}

    /** @throws NotFoundException when it is none, as when there is nothing of that id */
    public static UUID of(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException(malformed);
        }
    }
}
