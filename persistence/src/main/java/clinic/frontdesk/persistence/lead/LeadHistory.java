package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.PersonFile;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.persistence.sql.OfClinic;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done about leads, entry by entry; what was written is sealed. */
final class LeadHistory {

    private final Supplier<EntityManager> entities;
    private final Vault vault;

    LeadHistory(Supplier<EntityManager> entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    void record(LeadChange change) {
        entities.get().persist(LeadChangeRow.of(change, vault));
        // numbered as it is written: later entries of this transaction come after it
        entities.get().flush();
    }

    void amend(LeadChange change) {
        entities.get().merge(LeadChangeRow.of(change, vault));
    }

    List<LeadChange> changesOf(Slug clinic, UUID act) {
        return entities.get()
                .createQuery(
                        "select c from LeadChangeRow c where c.clinicId = :clinic and c.actId = :act and c.kind <> :back"
                                + " order by c.entryNumber",
                        LeadChangeRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("act", act.toString())
                .setParameter("back", LeadChangeRow.TAKEN_BACK)
                .getResultStream()
                .map(row -> row.toChange(vault))
                .toList();
    }

    List<LeadChange> changes(Slug clinic, PersonId person) {
        return entities.get()
                .createQuery(
                        "select c from LeadChangeRow c, LeadRow l where c.clinicId = :clinic and l.clinicId = :clinic"
                                + " and l.id = c.leadId and l.personId = :person order by c.entryNumber",
                        LeadChangeRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("person", person.toString())
                .getResultStream()
                .map(row -> row.toChange(vault))
                .toList();
    }

    PersonFile fileOf(Slug clinic, PersonId person) {
        Set<LeadRow> asked = new LinkedHashSet<>();
        List<LeadChangeRow> done = new ArrayList<>();
        entities.get()
                .createQuery(
                        "select l, c from LeadRow l left join LeadChangeRow c"
                                + " on c.clinicId = l.clinicId and c.leadId = l.id"
                                + " where l.clinicId = :clinic and l.personId = :person"
                                + " order by l.receivedAt desc, l.id",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter("person", person.toString())
                .getResultStream()
                .forEach(row -> {
                    asked.add((LeadRow) row[0]);
                    Stream.ofNullable((LeadChangeRow) row[1]).forEach(done::add);
                });
        return new PersonFile(
                asked.stream().map(row -> row.toLead(vault)).toList(),
                done.stream()
                        .sorted(Comparator.comparingLong(row -> row.entryNumber))
                        .map(row -> row.toChange(vault))
                        .toList());
    }

    Map<PersonId, List<LeadChange>> changes(Slug clinic, Collection<PersonId> persons) {
        return persons.isEmpty()
                ? Map.of()
                : ofPersons("c", " order by c.entryNumber", clinic, persons)
                        .getResultStream()
                        .collect(byPerson());
    }

    Map<PersonId, Integer> versions(Slug clinic, Collection<PersonId> persons) {
        return persons.isEmpty()
                ? Map.of()
                : ofPersons("count(c.id)", " group by l.personId", clinic, persons)
                        .getResultStream()
                        .collect(Collectors.toMap(LeadHistory::person, row -> ((Number) row[1]).intValue()));
    }

    Map<PersonId, List<LeadChange>> calls(Slug clinic, Collection<PersonId> persons) {
        return persons.isEmpty()
                ? Map.of()
                : ofPersons("c", " and c.kind = :called order by c.entryNumber", clinic, persons)
                        .setParameter("called", LeadChangeRow.CALLED)
                        .getResultStream()
                        .collect(byPerson());
    }

    /** Whose it is, and what is wanted of the entries about them. */
    private TypedQuery<Object[]> ofPersons(String wanted, String rest, Slug clinic, Collection<PersonId> persons) {
        return entities.get()
                .createQuery(
                        "select l.personId, " + wanted + " from LeadChangeRow c, LeadRow l where c.clinicId = :clinic"
                                + " and l.id = c.leadId and l.personId in :persons and " + OfClinic.among("l") + rest,
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter(
                        "persons", persons.stream().map(PersonId::toString).toList());
    }

    private Collector<Object[], ?, Map<PersonId, List<LeadChange>>> byPerson() {
        return Collectors.groupingBy(
                LeadHistory::person,
                Collectors.mapping(row -> ((LeadChangeRow) row[1]).toChange(vault), Collectors.toList()));
    }

    private static PersonId person(Object[] row) {
        return new PersonId(UUID.fromString((String) row[0]));
    }
}
