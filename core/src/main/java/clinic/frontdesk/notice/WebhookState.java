package clinic.frontdesk.notice;

import clinic.frontdesk.clinic.Slug;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a webhook of a clinic's file.
 *
 * @param target id of the webhook in its clinic
 * @param generation of its secret, raised to make a new one
 * @param rotatedAt when the present secret was made; null: it is the first
 * @param disabledAt when it asked not to be called any more; null: it is called
 */
public record WebhookState(
        Slug clinic, String target, int generation, @Nullable Instant rotatedAt, @Nullable Instant disabledAt) {

    /** How long deliveries are signed with the former secret too. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    /** As it is before anything has happened to it. */
    static WebhookState fresh(Slug clinic, String target) {
        return new WebhookState(clinic, target, 0, null, null);
    }

    /** Whether the former secret still holds. */
    public boolean overlapsAt(Instant now) {
        return rotatedAt != null && now.isBefore(rotatedAt.plus(OVERLAP));
    }

    WebhookState rotated(Instant now) {
        return new WebhookState(clinic, target, generation + 1, now, disabledAt);
    }

    WebhookState disabled(Instant now) {
        return new WebhookState(clinic, target, generation, rotatedAt, now);
    }

    WebhookState enabled() {
        return new WebhookState(clinic, target, generation, rotatedAt, null);
    }
}
