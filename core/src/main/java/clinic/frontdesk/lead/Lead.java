package clinic.frontdesk.lead;

import clinic.frontdesk.Position;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.staff.AccountId;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's enquiry, as the clinic received it, and how far it has come with it.
 *
 * @param person whose it is; all enquiries of one person share a timeline
 * @param reference what the person reads out on the phone, unique within the clinic
 * @param promise when the clinic is to turn to the person; null for what needs no answer, such as a booking
 * @param assignee the member of staff who looks after it
 * @param quarantined kept apart from the others since it looks like a machine's
 * @param unreadable what of it can't be read; in its place stands nothing
 */
public record Lead(
        LeadId id,
        Slug clinic,
        PersonId person,
        String reference,
        Contact contact,
        Enquiry enquiry,
        Concern concern,
        Provenance provenance,
        @Nullable Promise promise,
        LeadState state,
        @Nullable AccountId assignee,
        boolean quarantined,
        Instant receivedAt,
        Set<Part> unreadable) {

    /** What is kept on its own, and may become unreadable on its own: by another key, or by a damaged file. */
    public enum Part {
        /** The name; the reference stands for it. */
        NAME,
        /** The phone number. */
        PHONE,
        /** The e-mail address. */
        EMAIL,
        /** What was told about health. */
        CONCERN,
        /** What was asked for. */
        ENQUIRY,
        /** Where it came from. */
        ORIGIN
    }

    /** Copies {@code unreadable}. */
    public Lead {
        unreadable = Set.copyOf(unreadable);
    }

    /** One that was just received, of a person who told nothing about their health; where it came from isn't known. */
    public static Lead received(
            LeadId id,
            Slug clinic,
            PersonId person,
            String reference,
            Contact contact,
            Enquiry enquiry,
            Instant receivedAt) {
        return new Lead(
                id,
                clinic,
                person,
                reference,
                contact,
                enquiry,
                Concern.UNTOLD,
                Provenance.unknown(Locale.ENGLISH),
                null,
                LeadState.NEW,
                null,
                false,
                receivedAt,
                Set.of());
    }

    /** Whether that part can't be read. */
    public boolean lacks(Part part) {
        return unreadable.contains(part);
    }

    /** Where it stands among others, by arrival. */
    public Position position() {
        return new Position(receivedAt, id.value());
    }

    /** What the person came for. */
    public Intent intent() {
        return enquiry.intent();
    }

    /** Whether the clinic should turn to the person now. */
    public boolean isDue(Instant now) {
        return promise != null && state.isOpen() && promise.isDue(now);
    }

    /** Whether the clinic should have turned to the person before now. */
    public boolean isOverdue(Instant now) {
        return promise != null && state.isOpen() && promise.isOverdue(now);
    }

    /** The same, telling that about health. */
    public Lead withConcern(Concern told) {
        return with(told, provenance, promise, state, assignee, quarantined, unreadable);
    }

    /** The same, coming from there. */
    public Lead withProvenance(Provenance origin) {
        return with(concern, origin, promise, state, assignee, quarantined, unreadable);
    }

    /** The same, with that promise, or none. */
    public Lead withPromise(@Nullable Promise other) {
        return with(concern, provenance, other, state, assignee, quarantined, unreadable);
    }

    /** The same, having come so far. */
    public Lead withState(LeadState other) {
        return with(concern, provenance, promise, other, assignee, quarantined, unreadable);
    }

    /** The same, looked after by that member of staff, or by nobody. */
    public Lead withAssignee(@Nullable AccountId someone) {
        return with(concern, provenance, promise, state, someone, quarantined, unreadable);
    }

    /** The same, kept apart or among the others. */
    public Lead withQuarantined(boolean apart) {
        return with(concern, provenance, promise, state, assignee, apart, unreadable);
    }

    /** The same, of which those parts can't be read. */
    public Lead withUnreadable(Set<Part> parts) {
        return with(concern, provenance, promise, state, assignee, quarantined, parts);
    }

    Lead asBefore(LeadChange.Before before) {
        return withState(before.state()).withQuarantined(before.aside());
    }

    /** Set aside as spam, for good. */
    Lead asSpam() {
        return withState(LeadState.SPAM).withQuarantined(true);
    }

    /** Among the others, as if it came now. */
    Lead released(@Nullable Promise anew) {
        LeadState begun = state == LeadState.SPAM ? LeadState.NEW : state;
        return withPromise(anew).withState(begun).withQuarantined(false);
    }

    private Lead with(
            Concern told,
            Provenance origin,
            @Nullable Promise promised,
            LeadState now,
            @Nullable AccountId someone,
            boolean apart,
            Set<Part> parts) {
        return new Lead(
                id,
                clinic,
                person,
                reference,
                contact,
                enquiry,
                told,
                origin,
                promised,
                now,
                someone,
                apart,
                receivedAt,
                parts);
    }
}
