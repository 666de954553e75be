package clinic.frontdesk.web.page;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Where the links in mails lead. It lists its classes, as the API does. */
@ApplicationPath("manage")
public class FrontdeskManage extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ManagePage.class, PageProblems.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
