package clinic.frontdesk.example.journey;

import clinic.frontdesk.desk.FrontdeskDesk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;

/** Every route of the desk, as the application lists them. */
final class DeskRoutes {

    private DeskRoutes() {}

    /** Such as "GET /desk/leads/{lead}". */
    static Set<String> all() {
        Set<String> routes = new TreeSet<>();
        for (Class<?> resource : new FrontdeskDesk().getClasses()) {
            Path path = resource.getAnnotation(Path.class);
            if (path != null) {
                for (Method method : resource.getDeclaredMethods()) {
                    add(path, method, routes);
                }
            }
        }
        return routes;
    }

    private static void add(Path path, Method method, Set<String> routes) {
        Path below = method.getAnnotation(Path.class);
        String whole = String.join("/", "/desk", path.value(), below == null ? "" : below.value());
        String address = whole.replaceAll("/+", "/").replaceAll("/$", "");
        if (method.isAnnotationPresent(GET.class)) {
            routes.add("GET " + address);
        } else if (method.isAnnotationPresent(POST.class)) {
            routes.add("POST " + address);
        }
    }
}
