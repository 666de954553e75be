package clinic.frontdesk.notice;

import clinic.frontdesk.clinic.Slug;
import java.util.Optional;

/** Where it is kept how webhooks stand to which something has happened. */
public interface WebhookStates {

    /** How that webhook stands; empty when nothing has happened to it. */
    Optional<WebhookState> find(Slug clinic, String target);

    /** Keeps the state in place of the former one. */
    void save(WebhookState state);
}
