package clinic.frontdesk.web.page;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.request.RequestRefusal;
import clinic.frontdesk.web.form.Language;
import clinic.frontdesk.web.http.ClientAddress;
import clinic.frontdesk.web.http.Problems;
import clinic.frontdesk.web.settings.Settings;
import clinic.frontdesk.web.trust.OpenedBySecret;
import clinic.frontdesk.web.words.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;

/**
 * Tells whoever tries many wrong secrets to come again later. Nobody can guess one; a right one is answered whatever came
 * before it, for those who guess may sit behind the address of those who have one.
 */
@OpenedBySecret
@Dependent
@NullUnmarked
public class WrongSecrets implements ContainerResponseFilter {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST = 30;

    private final Limits limits;
    private final Transactions transactions;
    private final ClientAddress addresses;
    private final Settings settings;

    @Context
    HttpServletRequest request;

    @Inject
    WrongSecrets(Limits limits, Transactions transactions, ClientAddress addresses, Settings settings) {
        this.limits = limits;
        this.transactions = transactions;
        this.addresses = addresses;
        this.settings = settings;
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getStatus() == 404 && isOneOfMany()) {
            replace(answer, refusal(answer));
        }
    }

    private boolean isOneOfMany() {
        if (!settings.limits() && addresses.isOfThisMachine(request)) {
            return false;
        }
        return addresses
                .ofOne(request)
                .filter(address ->
                        transactions.within(() -> limits.countEverywhere("secret/" + address, WINDOW)) > MOST)
                .isPresent();
    }

    private Response refusal(ContainerResponseContext answer) {
        RequestRefusal.TooMany many = new RequestRefusal.TooMany(WINDOW);
        return MediaType.TEXT_HTML_TYPE.isCompatible(answer.getMediaType())
                ? PageProblems.page(many, request)
                : Problems.of(many, Words.in(Language.of(request))).response();
    }

    private static void replace(ContainerResponseContext answer, Response refusal) {
        answer.setStatusInfo(refusal.getStatusInfo());
        answer.setEntity(refusal.getEntity());
        refusal.getHeaders().forEach((name, values) -> answer.getHeaders().put(name, values));
    }
}
