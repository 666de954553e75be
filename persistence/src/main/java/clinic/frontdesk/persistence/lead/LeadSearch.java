package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadQuery;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.persistence.sql.Listing.Order;
import clinic.frontdesk.persistence.sql.Parameters;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds leads by what was typed: first all that each word leads to, by an index for each of its meanings, and then what is
 * wanted of them. H2 would otherwise look at all leads of the clinic, and PostgreSQL might.
 */
final class LeadSearch {

    private static final Order NEWEST_FIRST = new Order("l.received_at", "l.lead_id", true);

    private static final String COLUMNS = LeadRow.columns("l");

    /** No letter comes after it. */
    private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

    private final Supplier<EntityManager> entities;
    private final Vault vault;

    LeadSearch(Supplier<EntityManager> entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    /** How many fit beyond a place. */
    long count(Slug clinic, LeadFilter filter, LeadQuery query, @Nullable Cursor beyond) {
        if (query.words().isEmpty()) {
            return 0;
        }
        Parameters parameters = new Parameters();
        String sql = "select count(*)" + fitting(clinic, filter, query, parameters) + place(beyond, parameters);
        return ((Number)
                        query(entities.get().createNativeQuery(sql), parameters).getSingleResult())
                .longValue();
    }

    /** Some of those that fit, newest first: the first beyond a place, or the last before it. */
    Found some(Slug clinic, LeadFilter filter, LeadQuery query, @Nullable Cursor beyond, boolean backwards) {
        if (query.words().isEmpty()) {
            return Found.NOTHING;
        }
        Parameters parameters = new Parameters();
        String all = fitting(clinic, filter, query, parameters);
        String total = beyond == null ? "count(*) over ()" : "(select count(*)" + all + ")";
        String page = "select l.lead_id, " + total + " as total, count(*) over () as remaining" + all
                + place(beyond, parameters) + NEWEST_FIRST.sorted(backwards) + " limit "
                + parameters.add(filter.most());
        String sql = "select " + COLUMNS + ", page.total as \"TOTAL\", page.remaining as \"REMAINING\""
                + " from (" + page + ") page join frontdesk.lead l on l.lead_id = page.lead_id and l.clinic_id = "
                + parameters.add(clinic.value()) + NEWEST_FIRST.sorted(false);
        return Found.of(rows(sql, parameters));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Parameters parameters) {
        return query(entities.get().createNativeQuery(sql, LeadRow.COUNTED), parameters)
                .getResultList();
    }

    /**
     * Some of what was found.
     *
     * @param rows newest first
     * @param total how many were, wherever they stand; 0 where none is beyond the place
     * @param left how many are beyond the place, those among them
     */
    record Found(List<LeadRow> rows, long total, long left) {

        static final Found NOTHING = new Found(List.of(), 0, 0);

        private static Found of(List<Object[]> counted) {
            return counted.isEmpty()
                    ? NOTHING
                    : new Found(
                            counted.stream().map(row -> (LeadRow) row[0]).toList(),
                            ((Number) counted.get(0)[1]).longValue(),
                            ((Number) counted.get(0)[2]).longValue());
        }

        /** How many come before them. */
        long skipped(@Nullable Cursor place) {
            if (place == null) {
                return 0;
            }
            return place.backwards() ? left - rows.size() : total - left;
        }
    }

    private static Query query(Query query, Parameters parameters) {
        query.setFlushMode(FlushModeType.COMMIT);
        parameters.giveTo(query);
        return query;
    }

    private String fitting(Slug clinic, LeadFilter filter, LeadQuery query, Parameters parameters) {
        String tenant = parameters.add(clinic.value());
        Meanings meanings = new Meanings(clinic, tenant, parameters);
        String found = query.words().stream()
                .map(word -> "("
                        + word.meanings().stream()
                                .map(clue -> clue.fold(meanings))
                                .collect(Collectors.joining(" union "))
                        + ")")
                .collect(Collectors.joining(" intersect "));
        String sql = " from (" + found + ") f join frontdesk.lead l on l.lead_id = f.lead_id and l.clinic_id = "
                + tenant + " where l.quarantined = " + parameters.add(filter.quarantined());
        if (filter.states().size() < LeadState.values().length) {
            sql += " and l.state in (" + parameters.list(names(filter)) + ")";
        }
        if (filter.since() != null) {
            sql += " and l.received_at > " + parameters.add(filter.since().toEpochMilli());
        }
        return sql;
    }

    private static String place(@Nullable Cursor beyond, Parameters parameters) {
        if (beyond == null) {
            return "";
        }
        String at = parameters.add(beyond.position().at().toEpochMilli());
        String id = parameters.add(beyond.position().id().toString());
        return NEWEST_FIRST.beyond(beyond).replace(":at", at).replace(":id", id);
    }

    private static List<String> names(LeadFilter filter) {
        return filter.states().stream().map(Enum::name).toList();
    }

    /** Where each meaning of a word leads. */
    private final class Meanings implements LeadQuery.Cases<String> {

        private final Slug clinic;
        private final String tenant;
        private final Parameters parameters;

        Meanings(Slug clinic, String tenant, Parameters parameters) {
            this.clinic = clinic;
            this.tenant = tenant;
            this.parameters = parameters;
        }

        @Override
        public String named(LeadQuery.Named named) {
            return in("lead_name_part", beginsWith(named.part()));
        }

        @Override
        public String withPhone(LeadQuery.WithPhone with) {
            return in("lead", is("phone_index", LeadRow.phoneIndex(clinic, with.number(), vault)));
        }

        @Override
        public String withEmail(LeadQuery.WithEmail with) {
            return in("lead", is("email_index", LeadRow.emailIndex(clinic, with.address(), vault)));
        }

        @Override
        public String referenced(LeadQuery.Referenced given) {
            return in("lead", is("reference", given.reference()));
        }

        @Override
        public String told(LeadQuery.Told told) {
            return in("lead_fragment", is("fragment_index", LeadTraces.index(clinic, told.fragment(), vault)));
        }

        private String in(String table, String condition) {
            return "select lead_id from frontdesk." + table + " where clinic_id = " + tenant + " and " + condition;
        }

        private String is(String column, String value) {
            return column + " = " + parameters.add(value);
        }

        private String beginsWith(String part) {
            return "part >= " + parameters.add(part) + " and part < " + parameters.add(part + LAST);
        }
    }
}
