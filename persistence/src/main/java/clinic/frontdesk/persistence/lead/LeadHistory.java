package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.PersonFile;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.persistence.sql.OfClinic;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.EntityManager;
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
        if (persons.isEmpty()) {
            return Map.of();
        }
        return entities.get()
                .createQuery(
                        "select l.personId, c from LeadChangeRow c, LeadRow l where c.clinicId = :clinic"
                                + " and l.id = c.leadId and l.personId in :persons and " + OfClinic.among("l")
                                + " order by c.entryNumber",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter(
                        "persons", persons.stream().map(PersonId::toString).toList())
                .getResultStream()
                .collect(byPerson());
    }

    private Collector<Object[], ?, Map<PersonId, List<LeadChange>>> byPerson() {
        return Collectors.groupingBy(
                row -> new PersonId(UUID.fromString((String) row[0])),
                Collectors.mapping(row -> ((LeadChangeRow) row[1]).toChange(vault), Collectors.toList()));
    }

    Map<PersonId, Integer> versions(Slug clinic, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return entities.get()
                .createQuery(
                        "select l.personId, count(c.id) from LeadChangeRow c, LeadRow l where c.clinicId = :clinic"
                                + " and l.id = c.leadId and l.personId in :persons and " + OfClinic.among("l")
                                + " group by l.personId",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter(
                        "persons", persons.stream().map(PersonId::toString).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new PersonId(UUID.fromString((String) row[0])), row -> ((Number) row[1]).intValue()));
    }

    Map<PersonId, List<LeadChange>> calls(Slug clinic, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return entities.get()
                .createQuery(
                        "select l.personId, c from LeadChangeRow c, LeadRow l where c.clinicId = :clinic"
                                + " and l.id = c.leadId and l.personId in :persons and " + OfClinic.among("l")
                                + " and c.kind = :called order by c.entryNumber",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter(
                        "persons", persons.stream().map(PersonId::toString).toList())
                .setParameter("called", LeadChangeRow.CALLED)
                .getResultStream()
                .collect(byPerson());
    }
}
