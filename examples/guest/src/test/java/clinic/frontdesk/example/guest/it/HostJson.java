package clinic.frontdesk.example.guest.it;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON as a host application may like it: names with capitals, and null members written. */
@Provider
@Path("runner")
public class HostJson implements ContextResolver<Jsonb> {

    private final Jsonb capitals = JsonbBuilder.create(new JsonbConfig()
            .withPropertyNamingStrategy(PropertyNamingStrategy.UPPER_CAMEL_CASE)
            .withNullValues(true));

    /** Somebody who runs. */
    public record Runner(String fullName, String club) {}

    @Override
    public Jsonb getContext(Class<?> type) {
        return capitals;
    }

    /** One runner. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Runner runner() {
        return new Runner("Roisin Runner", null);
    }
}
