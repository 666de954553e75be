package clinic.frontdesk.notice;

import clinic.frontdesk.clinic.Slug;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where it is kept how webhooks stand to which something has happened. */
public interface WebhookStates {

    /** How that webhook stands; empty when nothing has happened to it. */
    Optional<WebhookState> find(Slug clinic, String target);

    /** How those webhooks stand to which something has happened, by their targets. A store can find that faster. */
    default Map<String, WebhookState> find(Slug clinic, Collection<String> targets) {
        return targets.stream()
                .distinct()
                .flatMap(target -> find(clinic, target).stream())
                .collect(Collectors.toMap(WebhookState::target, Function.identity()));
    }

    /** Keeps the state in place of the former one. */
    void save(WebhookState state);
}
