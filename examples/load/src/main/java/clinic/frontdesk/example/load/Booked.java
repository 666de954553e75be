package clinic.frontdesk.example.load;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Appointments as rows: more of them than one would want to book one by one. */
final class Booked {

    /** How many appointments a practitioner had, where there were any. */
    static final int PAST = 10_000;

    private static final int AHEAD = 20;

    private Booked() {}

    /** One on each of the next days, with {@code ada}, in each clinic. */
    static void ahead(Database database) throws SQLException {
        Instant start = at(tomorrow());
        database.book(Clinics.OURS, Clinics.ADA, start, Duration.ofDays(1), AHEAD);
        database.book(Clinics.BARE, Clinics.ADA, start, Duration.ofDays(1), AHEAD);
        database.analyze();
    }

    /** One in each hour until yesterday, with each practitioner of the product's clinic. */
    static void past(Database database) throws SQLException {
        Instant last = at(tomorrow().minusDays(2));
        for (String practitioner : Clinics.practitioners()) {
            database.book(Clinics.OURS, practitioner, last, Duration.ofHours(-1), PAST);
        }
        database.analyze();
    }

    static LocalDate tomorrow() {
        return LocalDate.now(Question.ZONE).plusDays(1);
    }

    private static Instant at(LocalDate date) {
        return date.atTime(LocalTime.of(10, 0)).atZone(Question.ZONE).toInstant();
    }

    /** Parameters: first start, step, count, clinic, practitioner. */
    static final String STARTS =
            """
            with booked as (
              select clinic, practitioner, first + step * n as start,
                md5(practitioner || (first + step * n)::text)::uuid::text as id
              from (values (?::bigint, ?::bigint, ?::int, ?::text, ?::text)) as wanted (first, step, count, clinic, practitioner),
                generate_series(0, count - 1) as n)
            """;

    static final List<String> INSERTS = List.of(
            """
            insert into frontdesk.lead (clinic_id, lead_id, person_id, reference, name, phone_sealed, kind, enquiry, concern_sealed,
              provenance, state, quarantined, received_at)
            select clinic, id, id, substr(md5(id), 1, 9), 'Jo Lindqvist', '-', 'VISIT', '{}', '-', '{}', 'BOOKED', false, start
            from booked""",
            """
            insert into frontdesk.occupied_session (clinic_id, session_id, practitioner, location, type, starts_at, ends_at,
              every_millis, buffer_before_millis, buffer_after_millis, live)
            select clinic, id, practitioner, 'main', 'visit', start, start + 1800000, 900000, 0, 600000, true from booked""",
            """
            insert into frontdesk.appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, booked_at)
            select clinic, id, id, id, substr(md5(id), 1, 9), 'BOOKED', start from booked""");
}
