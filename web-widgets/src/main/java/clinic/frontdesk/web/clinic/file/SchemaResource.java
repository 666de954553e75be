package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.web.coding.Compressed;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The JSON Schema of clinic files, for editors. */
@Path("clinic-file.schema.json")
@Endpoint
public class SchemaResource {

    /** The schema, draft 2020-12. */
    @GET
    @Compressed
    @Produces("application/schema+json")
    public Response schema() throws IOException {
        try (InputStream schema = SchemaResource.class.getResourceAsStream(FileSchema.FILE)) {
            return Response.ok(Objects.requireNonNull(schema).readAllBytes())
                    .header("Cache-Control", "public, max-age=3600")
                    .build();
        }
    }
}
