package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.ConsentEntry;
import clinic.frontdesk.lead.ConsentLedger;
import clinic.frontdesk.lead.Consents;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.persistence.sql.OfClinic;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
        // numbered as it is written: later entries of this transaction come after it
        entities.get().flush();
    }

    @Override
    public ConsentLedger of(Slug clinic, PersonId person) {
        return Objects.requireNonNull(of(clinic, List.of(person)).get(person));
    }

    @Override
    public Map<PersonId, ConsentLedger> of(Slug clinic, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, List<ConsentEntry>> entries = entities.get()
                .createQuery(
                        "select e from ConsentEntryRow e where e.personId in :persons and " + OfClinic.among("e")
                                + " order by e.entryNumber",
                        ConsentEntryRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter(
                        "persons", persons.stream().map(PersonId::toString).toList())
                .getResultStream()
                .map(ConsentEntryRow::toEntry)
                .collect(Collectors.groupingBy(ConsentEntry::person));
        return persons.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), person -> new ConsentLedger(entries.getOrDefault(person, List.of()))));
    }
}
