package clinic.frontdesk.web.notice;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Notification.Webhook;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Webhooks;
import clinic.frontdesk.web.outbound.Outbound;
import clinic.frontdesk.web.outbound.Outbound.Answer;
import clinic.frontdesk.web.outbound.Outbound.Unanswered;
import clinic.frontdesk.web.outbound.RetryAfter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Calls the webhooks of a clinic's file, by the Standard Webhooks specification: signed, under an id that stays, and again
 * until they answer 2xx. One that answers 410 is called no more.
 */
@Dependent
public class WebhookCourier implements Courier {

    /** The name of this courier. */
    public static final String NAME = "webhook";

    private static final Set<EventType> CARRIED = EnumSet.complementOf(EnumSet.of(
            EventType.LEADS_SET_ASIDE,
            EventType.APPOINTMENT_REMINDER,
            EventType.APPOINTMENT_ENDED,
            EventType.APPOINTMENT_RELINKED));

    private final Webhooks webhooks;
    private final Clinics clinics;
    private final StoredContexts contexts;
    private final Outbound outbound;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    WebhookCourier(
            Webhooks webhooks,
            Clinics clinics,
            StoredContexts contexts,
            Outbound outbound,
            Transactions transactions,
            @Own Clock clock) {
        this.webhooks = webhooks;
        this.clinics = clinics;
        this.contexts = contexts;
        this.outbound = outbound;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The names of the events that a webhook can ask for. */
    public static List<String> events() {
        return CARRIED.stream().map(EventType::wireName).toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carries(EventType type) {
        return CARRIED.contains(type);
    }

    @Override
    public List<String> targets(Event event) {
        return clinics.find(event.clinic()).stream()
                .flatMap(clinic -> webhooks.wanting(clinic, event.type().wireName()).stream())
                .map(Webhook::id)
                .toList();
    }

    @Override
    public Receipt deliver(Delivery delivery) throws Undeliverable {
        Prepared prepared = transactions.within(() -> prepare(delivery));
        if (prepared.call().isEmpty()) {
            return prepared.otherwise();
        }
        Call call = prepared.call().get();
        if (call.disabled()) {
            throw Undeliverable.forEver("it asked not to be called any more");
        }
        return read(answer(call, delivery), call);
    }

    /** @param otherwise what becomes of it without a call */
    private record Prepared(Optional<Call> call, Receipt otherwise) {}

    /** What is sent to whom, as things stand now. */
    private record Call(Clinic clinic, Webhook webhook, boolean disabled, List<String> secrets, String body) {}

    /** No call where the file has no such webhook any more, or there is nothing left to tell of. */
    private Prepared prepare(Delivery delivery) {
        Clinic clinic = clinics.find(delivery.event().clinic()).orElseThrow();
        return clinic.notification()
                .webhook(delivery.target())
                .map(webhook -> new Prepared(call(delivery.event(), clinic, webhook), Receipt.KEPT))
                .orElseGet(() -> new Prepared(Optional.empty(), Receipt.GONE));
    }

    private Optional<Call> call(Event event, Clinic clinic, Webhook webhook) {
        return contexts.of(event)
                .map(context -> new Call(
                        clinic,
                        webhook,
                        webhooks.state(clinic.slug(), webhook).disabledAt() != null,
                        webhooks.secrets(clinic.slug(), webhook),
                        WebhookBody.of(event, context).json()));
    }

    private Answer answer(Call call, Delivery delivery) throws Undeliverable {
        try {
            WebhookSignature signature =
                    WebhookSignature.of(delivery.id().toString(), clock.instant(), call.body(), call.secrets());
            URI url = call.webhook().url();
            return outbound.post(url, call.body().getBytes(StandardCharsets.UTF_8), signature.headers());
        } catch (Unanswered unanswered) {
            throw Undeliverable.targetDown(unanswered.fault().name().toLowerCase(Locale.ROOT));
        }
    }

    private Receipt read(Answer answer, Call call) throws Undeliverable {
        if (answer.status() / 100 == 2) {
            return Receipt.DELIVERED;
        }
        if (answer.status() == 410) {
            transactions.run(() -> webhooks.disable(call.clinic(), call.webhook()));
            throw Undeliverable.forEver("it answered 410 and is called no more");
        }
        Undeliverable down = Undeliverable.targetDown("it answered " + answer.status());
        throw answer.retryAfter()
                .flatMap(wish -> RetryAfter.read(wish, clock.instant()))
                .map(down::after)
                .orElse(down);
    }
}
