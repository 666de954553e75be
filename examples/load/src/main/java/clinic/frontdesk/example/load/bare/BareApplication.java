package clinic.frontdesk.example.load.bare;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Takes what resources there are. */
@ApplicationPath("/")
public class BareApplication extends Application {}
