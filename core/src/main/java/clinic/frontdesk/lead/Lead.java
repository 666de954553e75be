package clinic.frontdesk.lead;

import clinic.frontdesk.Position;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.staff.AccountId;
import java.time.Instant;
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

    Lead in(LeadState other) {
        return with(promise, other, assignee, quarantined);
    }

    Lead assignedTo(@Nullable AccountId someone) {
        return with(promise, state, someone, quarantined);
    }

    Lead asBefore(LeadChange.Before before) {
        return with(promise, before.state(), assignee, before.aside());
    }

    /** Set aside as spam, for good. */
    Lead asSpam() {
        return with(promise, LeadState.SPAM, assignee, true);
    }

    /** Among the others, as if it came now. */
    Lead released(@Nullable Promise anew) {
        LeadState begun = state == LeadState.SPAM ? LeadState.NEW : state;
        return with(anew, begun, assignee, false);
    }

    private Lead with(@Nullable Promise nextPromise, LeadState next, @Nullable AccountId someone, boolean aside) {
        return new Lead(
                id,
                clinic,
                person,
                reference,
                contact,
                enquiry,
                concern,
                provenance,
                nextPromise,
                next,
                someone,
                aside,
                receivedAt,
                unreadable);
    }
}
