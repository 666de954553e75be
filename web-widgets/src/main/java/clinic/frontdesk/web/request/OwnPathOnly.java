package clinic.frontdesk.web.request;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import org.jspecify.annotations.NullUnmarked;

/** Says that there is nothing, where a resource was reached through an application that isn't ours. */
@OwnPath
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
@NullUnmarked
public class OwnPathOnly {

    /** The servlet of an application has the name of its class (Jakarta REST §2.3.2). */
    private static final String OURS = "clinic.frontdesk.web.";

    @Inject
    HttpServletRequest request;

    /** Lets through what came our way. */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        if (!request.getHttpServletMapping().getServletName().startsWith(OURS)) {
            throw new NotFoundException();
        }
        return call.proceed();
    }
}
