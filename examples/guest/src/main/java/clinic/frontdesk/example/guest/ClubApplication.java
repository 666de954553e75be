package clinic.frontdesk.example.guest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The club's JAX-RS application, which takes whatever classes it finds. */
@ApplicationPath("club")
public class ClubApplication extends Application {}
