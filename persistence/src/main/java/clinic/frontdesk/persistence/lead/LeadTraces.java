package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.Traces;
import clinic.frontdesk.lead.Traces.Fragment;
import clinic.frontdesk.persistence.sql.OfClinic;
import clinic.frontdesk.persistence.sql.Parameters;
import clinic.frontdesk.persistence.sql.Statements;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down by what leads are found, and does it for those that were stored before anyone did. */
final class LeadTraces {

    /** Another number has all leads traced anew. */
    private static final String RULES = "1";

    /** Rows of one statement. */
    private static final int MOST_ROWS = 500;

    private static final String SOME =
            "select clinic_id, lead_id from frontdesk.lead where %s limit ?1 for update skip locked";
    private static final String UNTRACED = SOME.formatted("traced_by is null");
    private static final String OTHERWISE = SOME.formatted("clinic_id = ?2 and (traced_by < ?3 or traced_by > ?3)");

    private static final String FORGET_NAME =
            "delete from frontdesk.lead_name_part where clinic_id = ?1 and lead_id = ?2";
    private static final String FORGET_TOLD =
            "delete from frontdesk.lead_fragment where clinic_id = ?1 and lead_id = ?2";

    private final Supplier<EntityManager> entities;
    private final Statements statements;
    private final Vault vault;

    /** Clinics that may have leads which were traced with another key than now; null: nobody has looked yet. */
    private @Nullable Queue<Slug> unknown;

    LeadTraces(Supplier<EntityManager> entities, Statements statements, Vault vault) {
        this.entities = entities;
        this.statements = statements;
        this.vault = vault;
    }

    /** Says by which rules and with which key leads of a clinic are traced now. */
    static String method(Slug clinic, Vault vault) {
        return RULES + "." + vault.keyId(clinic);
    }

    /** Those of a lead that is there, and of which there are none. */
    void add(Lead lead) {
        Traces traces = Traces.of(lead);
        String clinic = lead.clinic().value();
        String id = lead.id().toString();
        insert("lead_name_part (clinic_id, part, lead_id)", traces.nameParts(), part -> List.of(clinic, part, id));
        addFragments(lead.clinic(), id, id, traces.fragments());
    }

    /** Those of what was done about a lead. */
    void add(LeadChange change) {
        addFragments(change.clinic(), change.id().toString(), change.lead().toString(), Traces.of(change));
    }

    /** Nobody finds it any more. */
    void remove(Slug clinic, LeadId lead) {
        for (String forget : List.of(FORGET_NAME, FORGET_TOLD)) {
            statements
                    .query(forget, new Parameters(clinic.value(), lead.toString()))
                    .executeUpdate();
        }
    }

    /** Traces some that are not traced yet, or not as they would be now; returns how many. */
    int some(int most) {
        List<Object[]> keys = rows(UNTRACED, new Parameters(most));
        if (keys.isEmpty()) {
            keys = otherwise(most);
        }
        keys.stream()
                .collect(Collectors.groupingBy(
                        key -> new Slug((String) key[0]),
                        Collectors.mapping(key -> (String) key[1], Collectors.toList())))
                .forEach(this::anew);
        return keys.size();
    }

    /** A clinic has some only if its key is another since this node was started, so each is asked once. */
    private synchronized List<Object[]> otherwise(int most) {
        if (unknown == null) {
            unknown = new ArrayDeque<>(clinics());
        }
        for (Slug clinic = unknown.peek(); clinic != null; clinic = unknown.peek()) {
            List<Object[]> keys = rows(OTHERWISE, new Parameters(most, clinic.value(), method(clinic, vault)));
            if (!keys.isEmpty()) {
                return keys;
            }
            unknown.remove();
        }
        return List.of();
    }

    private List<Slug> clinics() {
        return entities.get()
                .createQuery("select c.clinicId from ClinicRow c", String.class)
                .getResultStream()
                .map(Slug::new)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Parameters parameters) {
        return statements.query(sql, parameters).getResultList();
    }

    private void anew(Slug clinic, List<String> ids) {
        Map<String, List<LeadChange>> written = entities.get()
                .createQuery(
                        "select c from LeadChangeRow c where c.leadId in :ids and c.text is not null and "
                                + OfClinic.among("c"),
                        LeadChangeRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.leadId, Collectors.mapping(row -> row.toChange(vault), Collectors.toList())));
        entities.get()
                .createQuery("select l from LeadRow l where l.id in :ids and " + OfClinic.among("l"), LeadRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> anew(row, written.getOrDefault(row.id, List.of())));
        entities.get().flush();
    }

    /** What is written down meanwhile traces itself, and stays. */
    private void anew(LeadRow row, List<LeadChange> written) {
        List<String> sources = new ArrayList<>(
                written.stream().map(change -> change.id().toString()).toList());
        sources.add(row.id);
        Parameters parameters = new Parameters(row.clinicId, row.id);
        String known = " and source_id in (" + parameters.list(sources) + ")";
        update(FORGET_TOLD + known, parameters);
        update(FORGET_NAME, new Parameters(row.clinicId, row.id));
        add(row.toLead(vault));
        written.forEach(this::add);
        row.tracedBy = method(new Slug(row.clinicId), vault);
    }

    private void update(String sql, Parameters parameters) {
        Query update = entities.get().createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        parameters.giveTo(update);
        update.executeUpdate();
    }

    private void addFragments(Slug clinic, String source, String lead, Collection<Fragment> fragments) {
        insert(
                "lead_fragment (clinic_id, fragment_index, source_id, lead_id)",
                indexes(clinic, fragments),
                index -> List.of(clinic.value(), index, source, lead));
    }

    private List<String> indexes(Slug clinic, Collection<Fragment> fragments) {
        return fragments.stream()
                .collect(Collectors.groupingBy(
                        Fragment::kind, LinkedHashMap::new, Collectors.mapping(Fragment::text, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(ofKind -> vault.fragments(clinic, column(ofKind.getKey()), ofKind.getValue()).stream())
                .toList();
    }

    /** The blind index of a fragment. */
    static String index(Slug clinic, Fragment fragment, Vault vault) {
        return vault.fragments(clinic, column(fragment.kind()), List.of(fragment.text()))
                .get(0);
    }

    private static String column(Traces.Kind kind) {
        return "lead_fragment/" + kind;
    }

    /** All at once: they are many, and small. */
    private <T> void insert(String into, Collection<T> rows, Function<T, List<String>> values) {
        List<T> all = new ArrayList<>(rows);
        for (int from = 0; from < all.size(); from += MOST_ROWS) {
            Parameters parameters = new Parameters();
            String places = all.subList(from, Math.min(all.size(), from + MOST_ROWS)).stream()
                    .map(row -> "(" + parameters.list(values.apply(row)) + ")")
                    .collect(Collectors.joining(", "));
            update("insert into frontdesk." + into + " values " + places, parameters);
        }
    }
}
