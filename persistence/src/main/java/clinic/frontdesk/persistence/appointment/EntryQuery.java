package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.Parameters;
import clinic.frontdesk.persistence.sql.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What keeps the time of some practitioners and rooms, in one statement and without entities: it's read whenever anyone
 * looks at free times.
 */
final class EntryQuery {

    /** An appointment or a buffer takes a day at the longest. */
    private static final long DAY = Duration.ofDays(1).toMillis();

    private static final String SESSION = "select s.practitioner, s.location, s.room, s.type, s.starts_at, s.ends_at,"
            + " s.buffer_before_millis, s.buffer_after_millis,";

    private static final String OF_SEAT =
            " seat on seat.clinic_id = s.clinic_id and seat.session_id = s.session_id where";

    /**
     * PostgreSQL would plan this anew, in ten times what it takes to find it, as long as it could tell that somebody has
     * fewer sessions at that time than others have at any. It doesn't look into what is selected.
     */
    private static final String UNSEEN = "(select cast(%s as %s))";

    private static final String CONCERNED = " s.clinic_id = ?1 and s.starts_at >= " + UNSEEN.formatted("?2", "bigint")
            + " and s.starts_at < " + UNSEEN.formatted("?3", "bigint")
            + " and s.ends_at + s.buffer_after_millis > ?4 and s.starts_at - s.buffer_before_millis < ?5"
            + " and (s.practitioner :practitioners:rooms)";

    private static final String SESSIONS = SESSION + " s.kept_until, s.session_id, null"
            + " from frontdesk.occupied_session s where" + CONCERNED + " and s.live = true";

    private static final String SEATS = SESSION + " seat.kept_until, null, seat.appointment_id"
            + " from frontdesk.occupied_session s join frontdesk.appointment" + OF_SEAT + CONCERNED
            + " and seat.status in ("
            + SessionStore.KEEPING_TIME.stream().collect(Collectors.joining("', '", "'", "'"))
            + ") union all " + SESSION + " seat.expires_at, seat.token, null"
            + " from frontdesk.occupied_session s join frontdesk.hold" + OF_SEAT + CONCERNED + " and s.live = true";

    private static final String OTHERS =
            " union all select b.practitioner, null, null, null, b.starts_at, b.ends_at, 0, 0, null, null, null"
                    + " from frontdesk.blocked_time b where b.clinic_id = ?1 and b.ends_at > ?4 and b.starts_at < ?5"
                    + " and (b.practitioner is null or b.practitioner :practitioners)"
                    + " union all select f.practitioner, null, null, null, b.starts_at, b.ends_at, 0, 0, null, null, null"
                    + " from frontdesk.busy_time b join frontdesk.busy_feed f"
                    + " on f.clinic_id = b.clinic_id and f.feed_id = b.feed_id"
                    + " where b.clinic_id = ?1 and b.ends_at > ?4 and b.starts_at < ?5"
                    + " and f.practitioner :practitioners";

    private final Parameters parameters;
    private final String sql;

    private EntryQuery(String all, Slug clinic, Collection<Diary> diaries, TimeRange window) {
        long from = window.start().toEpochMilli();
        long until = window.end().plusNanos(999_999).toEpochMilli();
        parameters = new Parameters(clinic.value(), from - 2 * DAY, until + DAY, from, until);
        sql = all.replace(":practitioners", among(diaries, Diary.Kind.PRACTITIONER))
                .replace(":rooms", orRoom(diaries));
    }

    /** With an entry for each seat of a session, firm or held. */
    static EntryQuery bySeat(Slug clinic, Collection<Diary> diaries, TimeRange window) {
        return new EntryQuery(SEATS + OTHERS, clinic, diaries, window);
    }

    /** With one entry for each session, which PostgreSQL finds in half the time: without the tables of its seats. */
    static EntryQuery bySession(Slug clinic, Collection<Diary> diaries, TimeRange window) {
        return new EntryQuery(SESSIONS + OTHERS, clinic, diaries, window);
    }

    List<Entry> entries(Statements statements) {
        List<Entry> entries = new ArrayList<>();
        for (Object row : statements.query(sql, parameters).getResultList()) {
            entries.add(entry((Object[]) row));
        }
        return entries;
    }

    /** Only where rooms are asked for: without it, the index by practitioner does. */
    private String orRoom(Collection<Diary> diaries) {
        return diaries.stream().anyMatch(diary -> diary.kind() == Diary.Kind.ROOM)
                ? " or s.room " + among(diaries, Diary.Kind.ROOM)
                : "";
    }

    private String among(Collection<Diary> diaries, Diary.Kind kind) {
        List<String> owners = SessionStore.owners(diaries, kind);
        String places = parameters.list(owners).replaceAll("\\?\\d+", UNSEEN.formatted("$0", "varchar"));
        // in brackets, a single one would be taken for all that is selected
        return owners.size() == 1 ? "= " + places : "in (" + places + ")";
    }

    private static Entry entry(Object[] row) {
        String appointment = (String) row[10];
        return new Entry(
                new TimeRange(instant(row[4]), instant(row[5])),
                Duration.ofMillis(number(row[6])),
                Duration.ofMillis(number(row[7])),
                slug(row[0]),
                slug(row[1]),
                slug(row[2]),
                slug(row[3]),
                hold(row),
                appointment == null ? null : new AppointmentId(UUID.fromString(appointment)));
    }

    /** What lapses has a token, or is an appointment that isn't confirmed and has none but its own id. */
    private static Entry.@Nullable Hold hold(Object[] row) {
        if (row[8] == null) {
            return null;
        }
        return new Entry.Hold((String) (row[9] != null ? row[9] : row[10]), instant(row[8]));
    }

    private static @Nullable Slug slug(@Nullable Object value) {
        return value == null ? null : new Slug((String) value);
    }

    private static Instant instant(Object millis) {
        return Instant.ofEpochMilli(number(millis));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
