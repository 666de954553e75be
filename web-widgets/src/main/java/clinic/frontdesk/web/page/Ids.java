package clinic.frontdesk.web.page;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;

/** The id in the address of a page. */
final class Ids {

    private Ids() {}

    static Optional<UUID> of(UriInfo uri) {
        String id = uri.getQueryParameters().getFirst("id");
        try {
            return Optional.ofNullable(id).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
