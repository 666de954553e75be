package clinic.frontdesk.web.trust;

import clinic.frontdesk.request.RequestRefusal;
import clinic.frontdesk.web.http.ClientAddress;
import clinic.frontdesk.web.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.NullUnmarked;

/** Refuses an address that asks for far more than people do, whatever it asks for. */
@PreMatching
@Dependent
@NullUnmarked
public class RateLimitFilter implements ContainerRequestFilter {

    /** All visitors of a proxy that isn't trusted have its address. */
    private static final int VISITORS_OF_A_PROXY = 20;

    /** So many days of free times are as much work as any other answer. */
    private static final int DAYS = 14;

    private final RequestRate rate;
    private final ClientAddress addresses;
    private final Settings settings;

    @Context
    HttpServletRequest request;

    @Inject
    RateLimitFilter(RequestRate rate, ClientAddress addresses, Settings settings) {
        this.rate = rate;
        this.addresses = addresses;
        this.settings = settings;
    }

    @Override
    public void filter(ContainerRequestContext asked) {
        if (!settings.limits() && addresses.isOfThisMachine(request)) {
            return;
        }
        int most = addresses.ofOne(request).isPresent() ? RequestRate.MOST : RequestRate.MOST * VISITORS_OF_A_PROXY;
        rate.excess(addresses.of(request), cost(asked), most).ifPresent(wait -> {
            throw new RequestRefusal.TooMany(wait);
        });
    }

    private static int cost(ContainerRequestContext asked) {
        String days = asked.getUriInfo().getQueryParameters().getFirst("days");
        return days != null && days.matches("[0-9]{1,2}") ? 1 + Integer.parseInt(days) / DAYS : 1;
    }
}
