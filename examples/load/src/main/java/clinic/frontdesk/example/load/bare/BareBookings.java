package clinic.frontdesk.example.load.bare;

import static clinic.frontdesk.example.load.bare.Tables.CLINIC;
import static clinic.frontdesk.example.load.bare.Tables.insert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Bookings: locks the diary, looks whether the time is free, and inserts the rows that the product inserts. */
@Path("appointments")
@ApplicationScoped
@NullUnmarked
public class BareBookings {

    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration REMINDER = Duration.ofDays(1);

    private static final String LOCK =
            "select diary_id from frontdesk.diary where clinic_id = ? and diary_id = ? for update";

    private static final String OVERLAPPING =
            """
            select session_id from frontdesk.occupied_session
            where clinic_id = ? and practitioner = ? and live and starts_at > ? and starts_at < ? and ends_at > ?""";

    /** What was booked. */
    public record Booked(String reference, String practitioner, String start) {}

    @Inject
    Tables tables;

    /** Books a time. */
    @POST
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    public Response book(
            @FormParam("practitioner") String practitioner,
            @FormParam("start") String start,
            @FormParam("name") String name,
            @FormParam("phone") String phone,
            @FormParam("email") String email)
            throws SQLException {
        long from = OffsetDateTime.parse(start).toInstant().toEpochMilli();
        String lead = id();
        String reference = lead.replace("-", "").substring(0, 9);
        try (Connection connection = tables.connect()) {
            requireOne(connection, LOCK, CLINIC, "practitioner/" + practitioner);
            if (isTaken(connection, practitioner, from)) {
                throw new WebApplicationException(Response.Status.CONFLICT);
            }
            insertLead(connection, lead, reference, name, phone, email);
            insertAppointment(connection, lead, reference, practitioner, from);
        }
        return Response.status(Response.Status.CREATED)
                .entity(new Booked(reference, practitioner, start))
                .build();
    }

    private static void requireOne(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement query = Tables.prepare(connection, sql, values);
                ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new WebApplicationException(Response.Status.NOT_FOUND);
            }
        }
    }

    private static boolean isTaken(Connection connection, String practitioner, long from) throws SQLException {
        long until = from + LENGTH.toMillis();
        long earliest = from - LONGEST.toMillis();
        try (PreparedStatement query =
                        Tables.prepare(connection, OVERLAPPING, CLINIC, practitioner, earliest, until, from);
                ResultSet rows = query.executeQuery()) {
            return rows.next();
        }
    }

    private static void insertLead(
            Connection connection, String lead, String reference, String name, String phone, String email)
            throws SQLException {
        insert(
                connection,
                "lead (clinic_id, lead_id, person_id, reference, name, phone_sealed, phone_index, email_sealed, email_index, kind,"
                        + " enquiry, concern_sealed, provenance, state, quarantined, received_at)",
                CLINIC,
                lead,
                lead,
                reference,
                name,
                phone,
                phone,
                email,
                email,
                "VISIT",
                "{}",
                "{}",
                "{}",
                "BOOKED",
                false,
                System.currentTimeMillis());
        insert(
                connection,
                "consent_entry (clinic_id, entry_id, person_id, lead_id, purpose, given, version, language, noted_at)",
                CLINIC,
                id(),
                lead,
                lead,
                "CONTACT",
                true,
                "1",
                "en",
                System.currentTimeMillis());
    }

    private static void insertAppointment(
            Connection connection, String lead, String reference, String practitioner, long from) throws SQLException {
        String session = id();
        String appointment = id();
        long now = System.currentTimeMillis();
        insert(
                connection,
                "occupied_session (clinic_id, session_id, practitioner, location, type, starts_at, ends_at,"
                        + " every_millis, buffer_before_millis, buffer_after_millis, live)",
                CLINIC,
                session,
                practitioner,
                "main",
                "quick",
                from,
                from + LENGTH.toMillis(),
                LENGTH.toMillis(),
                0L,
                0L,
                true);
        insert(
                connection,
                "appointment (clinic_id, appointment_id, session_id, lead_id, reference, status, booked_at)",
                CLINIC,
                appointment,
                session,
                lead,
                reference,
                "BOOKED",
                now);
        insert(
                connection,
                "appointment_change (clinic_id, change_id, appointment_id, kind, made_at, starts_at, overridden)",
                CLINIC,
                id(),
                appointment,
                "BOOKED",
                now,
                from,
                "");
        announce(connection, "APPOINTMENT_BOOKED", appointment, now, "clinic-mail", "visitor-mail");
        announce(connection, "APPOINTMENT_REMINDER", appointment, from - REMINDER.toMillis(), "visitor-mail");
        announce(connection, "APPOINTMENT_ENDED", appointment, from + LENGTH.toMillis(), "attendance");
    }

    /** Nobody delivers these: they are done as soon as they are there. */
    private static void announce(Connection connection, String type, String subject, long due, String... couriers)
            throws SQLException {
        String event = id();
        insert(
                connection,
                "outbox_event (clinic_id, event_id, type, subject, happened_at)",
                CLINIC,
                event,
                type,
                subject,
                System.currentTimeMillis());
        for (String courier : couriers) {
            insert(
                    connection,
                    "outbox_delivery (clinic_id, delivery_id, event_id, courier, status, attempts, due_at)",
                    CLINIC,
                    id(),
                    event,
                    courier,
                    "DELIVERED",
                    0,
                    due);
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
