package clinic.frontdesk.notice;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Notification.Webhook;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.clinic.Slug;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The webhooks of clinics, and their secrets by the Standard Webhooks specification. A secret is derived and stored
 * nowhere; a new one is made by raising its generation, and for a day both are used.
 */
public final class Webhooks {

    private static final String PREFIX = "whsec_";

    private final WebhookStates states;
    private final Signer signer;
    private final Clock clock;

    /** @param states where it is kept how they stand */
    public Webhooks(WebhookStates states, Signer signer, Clock clock) {
        this.states = states;
        this.signer = signer;
        this.clock = clock;
    }

    /** How a webhook stands. */
    public WebhookState state(Slug clinic, Webhook webhook) {
        return states.find(clinic, webhook.id()).orElseGet(() -> WebhookState.fresh(clinic, webhook.id()));
    }

    /** How each webhook of a clinic stands. */
    public Map<Webhook, WebhookState> states(Clinic clinic) {
        List<Webhook> all = clinic.notification().webhooks();
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<String, WebhookState> known =
                states.find(clinic.slug(), all.stream().map(Webhook::id).toList());
        Map<Webhook, WebhookState> states = new LinkedHashMap<>();
        all.forEach(webhook ->
                states.put(webhook, known.getOrDefault(webhook.id(), WebhookState.fresh(clinic.slug(), webhook.id()))));
        return states;
    }

    /** Those of a clinic that want an event of that name. */
    public List<Webhook> wanting(Clinic clinic, String event) {
        return states(clinic).entrySet().stream()
                .filter(state -> state.getKey().wants(event) && state.getValue().disabledAt() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** With what deliveries are signed now, the present secret first: {@code whsec_} and base64. */
    public List<String> secrets(Slug clinic, Webhook webhook) {
        return secrets(state(clinic, webhook));
    }

    /** The same of one of which that is known. */
    public List<String> secrets(WebhookState state) {
        List<String> secrets = new ArrayList<>(List.of(secret(state, state.generation())));
        if (state.overlapsAt(clock.instant())) {
            secrets.add(secret(state, state.generation() - 1));
        }
        return secrets;
    }

    /**
     * Makes a new secret.
     *
     * @param id as a page showed it, with its generation as the version
     * @throws NoticeRefusal.UnknownWebhook when the clinic's file has none of that id
     * @throws ChangedMeanwhile when another was made since, which a further one would put out of use
     */
    public void rotate(Clinic clinic, Versioned<String> id) {
        WebhookState state = state(clinic.slug(), webhook(clinic, id.what()));
        id.requireVersion(state.generation());
        states.save(state.rotated(clock.instant()));
    }

    /** Calls it no more, since it asked for that (410). */
    public void disable(Clinic clinic, Webhook webhook) {
        states.save(state(clinic.slug(), webhook).disabled(clock.instant()));
    }

    /**
     * Calls it again.
     *
     * @throws NoticeRefusal.UnknownWebhook when the clinic's file has none of that id
     */
    public void enable(Clinic clinic, String id) {
        states.save(state(clinic.slug(), webhook(clinic, id)).enabled());
    }

    private static Webhook webhook(Clinic clinic, String id) {
        return clinic.notification().webhook(id).orElseThrow(() -> new NoticeRefusal.UnknownWebhook(clinic));
    }

    private String secret(WebhookState state, int generation) {
        byte[] derived = signer.derive(state.clinic(), "webhook", state.target() + "/" + generation);
        return PREFIX + Base64.getEncoder().encodeToString(derived);
    }
}
