package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Mailbox;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.UnprovenLetters;
import clinic.frontdesk.persistence.request.LimitLanes;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Letters about unproven requests as rows, by blind mailboxes. */
public final class JpaUnprovenLetters implements UnprovenLetters {

    private final Supplier<EntityManager> entities;
    private final Vault vault;

    /**
     * Over the running transaction.
     *
     * @param vault makes mailboxes blind
     */
    public JpaUnprovenLetters(Supplier<EntityManager> entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    @Override
    public int unanswered(Mailbox recipient) {
        return unanswered(blind(recipient));
    }

    @Override
    public int unanswered(Slug clinic, LeadId lead) {
        return row(clinic, lead).map(row -> unanswered(row.recipient)).orElse(0);
    }

    @Override
    public void add(Slug clinic, LeadId lead, Mailbox recipient, boolean held, Instant at) {
        UnprovenLetterRow row = new UnprovenLetterRow();
        row.clinicId = clinic.value();
        row.id = lead.toString();
        row.recipient = blind(recipient);
        row.letters = held ? 0 : 1;
        row.held = held;
        row.receivedAt = at.toEpochMilli();
        entities.get().persist(row);
    }

    @Override
    public Optional<OfLead> find(Slug clinic, LeadId lead) {
        return row(clinic, lead).map(UnprovenLetterRow::toOfLead);
    }

    @Override
    public void count(Slug clinic, LeadId lead) {
        row(clinic, lead).ifPresent(row -> row.letters++);
    }

    @Override
    public void answered(Slug clinic, LeadId lead) {
        row(clinic, lead).ifPresent(row -> to(row.recipient).forEach(one -> {
            one.letters = 0;
            one.held = false;
        }));
    }

    @Override
    public void forgetBefore(Instant instant) {
        entities.get()
                .createQuery("delete from UnprovenLetterRow r where r.receivedAt < :instant")
                .setParameter("instant", instant.toEpochMilli())
                .executeUpdate();
    }

    private int unanswered(String recipient) {
        LimitLanes.lock(entities.get(), List.of(recipient));
        return to(recipient).stream().mapToInt(row -> row.letters).sum();
    }

    /** Read anew: what was read before the lane was locked may have changed. */
    private List<UnprovenLetterRow> to(String recipient) {
        List<UnprovenLetterRow> rows = entities.get()
                .createQuery(
                        "select r from UnprovenLetterRow r where r.recipient = :recipient"
                                + " and (r.letters > 0 or r.held = true)",
                        UnprovenLetterRow.class)
                .setParameter("recipient", recipient)
                .getResultList();
        rows.forEach(entities.get()::refresh);
        return rows;
    }

    private Optional<UnprovenLetterRow> row(Slug clinic, LeadId lead) {
        @Nullable
        UnprovenLetterRow row = entities.get().find(UnprovenLetterRow.class, new TenantKey(clinic, lead.toString()));
        return Optional.ofNullable(row);
    }

    private String blind(Mailbox recipient) {
        return vault.indexEverywhere("mailbox", recipient.name());
    }
}
