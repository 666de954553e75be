package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadBrief;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.notice.Delivery.Status;
import clinic.frontdesk.persistence.sql.Parameters;
import clinic.frontdesk.persistence.sql.Statements;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lists must know of leads to put them in order: nothing of it is sealed, so that thousands can be read. */
final class LeadBriefs {

    private static final String WHO =
            "l.lead_id, l.person_id, l.name, l.received_at, l.promise_from, l.promise_by, l.state";

    private static final String FITTING =
            " from frontdesk.lead l where l.clinic_id = ?1 and l.quarantined = false and ";

    private static final String RECEIVED = "select " + WHO + FITTING + "l.received_at >= ?2";

    private static final String PROMISED =
            "select " + WHO + ", cast(null as bigint)" + FITTING + "l.promise_from < ?2 and l.state in (%s)";

    /** Deliveries that were given up are few: from them it goes to their leads. */
    private static final String UNMAILED = "select " + WHO + ", max(d.due_at) from frontdesk.outbox_delivery d"
            + " join frontdesk.outbox_event e on e.clinic_id = d.clinic_id and e.event_id = d.event_id"
            + " left join frontdesk.appointment a on a.clinic_id = e.clinic_id and a.appointment_id = e.subject"
            + " join frontdesk.lead l on l.clinic_id = e.clinic_id and l.lead_id = coalesce(a.lead_id, e.subject)"
            + " where d.clinic_id = ?1 and d.courier = ?3 and d.status = ?4 and d.fault is not null"
            + " and l.quarantined = false and not exists (select 1 from frontdesk.lead o"
            + " join frontdesk.lead_change c on c.clinic_id = o.clinic_id and c.lead_id = o.lead_id"
            + " where o.clinic_id = l.clinic_id and o.person_id = l.person_id and c.kind = ?5 and c.made_at > d.due_at)"
            + " and l.state in (%s) group by " + WHO;

    private final Statements statements;

    LeadBriefs(Statements statements) {
        this.statements = statements;
    }

    List<LeadBrief> received(Slug clinic, Instant start) {
        Parameters parameters = new Parameters(clinic.value(), start.toEpochMilli());
        return rows(RECEIVED, parameters).map(row -> brief(row, false, null)).toList();
    }

    List<LeadBrief> toCall(Slug clinic, Instant end, String courier) {
        Parameters parameters =
                new Parameters(clinic.value(), end.toEpochMilli(), courier, Status.DEAD.name(), LeadChangeRow.CALLED);
        String promised = PROMISED.formatted(parameters.list(names(LeadState::isOpen)));
        String unmailed = UNMAILED.formatted(parameters.list(names(state -> !state.isAside())));
        return rows(promised + " union all " + unmailed, parameters)
                .map(row -> brief(row, true, row[7] == null ? null : instant(row[7])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql, Parameters parameters) {
        return statements.query(sql, parameters).getResultStream();
    }

    /** @param promised whether a promise is wanted, which an open lead alone still waits for */
    private static LeadBrief brief(Object[] row, boolean promised, @Nullable Instant unmailedSince) {
        boolean waits =
                promised && row[4] != null && LeadState.valueOf((String) row[6]).isOpen();
        return new LeadBrief(
                new LeadId(UUID.fromString((String) row[0])),
                new PersonId(UUID.fromString((String) row[1])),
                (String) row[2],
                instant(row[3]),
                waits ? new Promise(instant(row[4]), instant(row[5])) : null,
                unmailedSince);
    }

    private static Instant instant(Object millis) {
        return Instant.ofEpochMilli(((Number) millis).longValue());
    }

    private static Collection<String> names(Predicate<LeadState> wanted) {
        return Stream.of(LeadState.values()).filter(wanted).map(Enum::name).toList();
    }
}
