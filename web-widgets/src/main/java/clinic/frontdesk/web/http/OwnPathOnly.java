package clinic.frontdesk.web.http;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Says that there is nothing, where a resource was reached past the {@link BodyGate}: not on a path of ours. */
@OwnPath
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class OwnPathOnly {

    /** Lets through what came our way. */
    @AroundInvoke
    public @Nullable Object check(InvocationContext call) throws Exception {
        if (!BodyGate.hasPassed()) {
            throw new NotFoundException();
        }
        return call.proceed();
    }
}
