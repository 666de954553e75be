package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.LeadTally;
import clinic.frontdesk.lead.LeadTally.Origin;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Counts leads by where they came from and how they stand. */
final class LeadTallies {

    private final Supplier<EntityManager> entities;

    LeadTallies(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    List<LeadTally> tallies(Slug clinic, Instant from, Instant until) {
        Map<Origin, Map<LeadState, Long>> counts = entities.get()
                .createQuery(
                        "select l.article, l.source, l.intent, l.state, count(l) from LeadRow l"
                                + " where l.clinicId = :clinic and l.quarantined = :quarantined"
                                + " and l.receivedAt >= :from and l.receivedAt < :until"
                                + " group by l.article, l.source, l.intent, l.state",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter("quarantined", false)
                .setParameter("from", from.toEpochMilli())
                .setParameter("until", until.toEpochMilli())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        LeadTallies::origin,
                        Collectors.toMap(row -> LeadState.valueOf((String) row[3]), row -> (Long) row[4])));
        return counts.entrySet().stream()
                .map(entry -> LeadTally.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Origin origin(Object[] row) {
        return new Origin((String) row[0], (String) row[1], Intent.valueOf((String) row[2]));
    }
}
