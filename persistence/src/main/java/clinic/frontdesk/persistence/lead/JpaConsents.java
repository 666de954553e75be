package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.ConsentEntry;
import clinic.frontdesk.lead.ConsentLedger;
import clinic.frontdesk.lead.Consents;
import clinic.frontdesk.lead.PersonId;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/** The ledger of consents as rows that are only ever added. */
public final class JpaConsents implements Consents {

    private final Supplier<EntityManager> entities;

    /** @param entities of the running transaction */
    public JpaConsents(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    @Override
    public void add(ConsentEntry entry) {
        entities.get().persist(ConsentEntryRow.of(entry));
    }

    @Override
    public ConsentLedger of(Slug clinic, PersonId person) {
        return new ConsentLedger(entities.get()
                .createQuery(
                        "select e from ConsentEntryRow e where e.clinicId = :clinic and e.personId = :person"
                                + " order by e.notedAt, e.id",
                        ConsentEntryRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("person", person.toString())
                .getResultStream()
                .map(ConsentEntryRow::toEntry)
                .toList());
    }
}
