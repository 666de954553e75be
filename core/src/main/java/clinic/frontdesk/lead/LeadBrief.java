package clinic.frontdesk.lead;

import clinic.frontdesk.Position;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a list must know of a lead to put it in its place.
 *
 * @param name the person's
 * @param promise what they still wait for; null: nothing
 * @param unmailedSince when a mail to them was given up, if nobody has called them since; null: mail reaches them
 */
public record LeadBrief(
        LeadId id,
        PersonId person,
        String name,
        Instant receivedAt,
        @Nullable Promise promise,
        @Nullable Instant unmailedSince) {

    /** LeadQuery stands once in a list, whatever they asked: a person by one name, since families share a phone. */
    public record Somebody(PersonId person, String name) {

        /** The person of a lead. */
        public static Somebody of(Lead lead) {
            return new Somebody(lead.person(), lead.contact().name().full().toLowerCase(Locale.ROOT));
        }
    }

    /** Whose it is. */
    public Somebody whose() {
        return new Somebody(person, name.toLowerCase(Locale.ROOT));
    }

    /** By when they should be called: as promised, or since no mail reaches them. */
    public Position urgency() {
        Instant by = promise == null ? Objects.requireNonNullElse(unmailedSince, receivedAt) : promise.by();
        return new Position(by, id.value());
    }

    /** Where it stands among all that was received. */
    public Position arrival() {
        return new Position(receivedAt, id.value());
    }

    /** Whether it is time to call. */
    public boolean isDue(Instant now) {
        return promise == null || promise.isDue(now);
    }

    /** The same of somebody whom no mail reaches, if that other one isn't reached. */
    LeadBrief unmailedLike(LeadBrief other) {
        return unmailedSince != null || other.unmailedSince == null
                ? this
                : new LeadBrief(id, person, name, receivedAt, promise, other.unmailedSince);
    }
}
