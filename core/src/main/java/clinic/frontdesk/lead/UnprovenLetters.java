package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Mailbox;
import java.time.Instant;
import java.util.Optional;

/**
 * How many letters went to a mailbox, from all clinics, about requests that nothing proves: anyone can type somebody
 * else's address.
 */
public interface UnprovenLetters {

    /** Of an application that sends no letters. */
    UnprovenLetters NONE = new NoUnprovenLetters();

    /**
     * What is remembered of one lead.
     *
     * @param letters sent since the mailbox answered
     * @param held whether its letters are held back
     */
    record OfLead(int letters, boolean held) {}

    /** How many letters went there since one of them was answered; nobody else counts until the running transaction ends. */
    int unanswered(Mailbox recipient);

    /** The same for the mailbox of that lead; 0 where its letters aren't counted. */
    int unanswered(Slug clinic, LeadId lead);

    /**
     * Remembers a lead, and its first letter unless that is held back.
     *
     * @param at when the lead was received
     */
    void add(Slug clinic, LeadId lead, Mailbox recipient, boolean held, Instant at);

    /** What is remembered of a lead; empty where its letters aren't counted. */
    Optional<OfLead> find(Slug clinic, LeadId lead);

    /** Counts one more letter about that lead. */
    void count(Slug clinic, LeadId lead);

    /** The mailbox of that lead answered, or staff did for it: all that went there counts no more, and nothing is held back. */
    void answered(Slug clinic, LeadId lead);

    /** Forgets leads that were received before {@code instant}. */
    void forgetBefore(Instant instant);
}
