package clinic.frontdesk.example.journey;

import static clinic.frontdesk.example.journey.Visitor.CLINIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds, and what a patient does by the link of an appointment, over the API. */
@ExtendWith(DemoServer.class)
class AppointmentLinkIT {

    private static final String LINK = "/api/v1/appointments/";

    private final Visitor visitor;

    AppointmentLinkIT(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void holdKeepsATimeForWhoeverHasIt() {
        String start = fromTheEnd(1);
        JsonObject hold = Visitor.read(visitor.form(CLINIC + "/holds", time(start)));
        assertEquals(409, visitor.form(CLINIC + "/appointments", booking(start)).statusCode());
        Map<String, String> own = booking(start);
        own.put("hold", hold.getString("token"));
        assertEquals(201, visitor.form(CLINIC + "/appointments", own).statusCode());
    }

    @Test
    void releasedHoldLeavesTheTime() {
        String start = fromTheEnd(3);
        JsonObject hold = Visitor.read(visitor.form(CLINIC + "/holds", time(start)));
        for (int i = 0; i < 2; i++) {
            Map<String, String> token = Map.of("token", hold.getString("token"));
            assertEquals(204, visitor.form(CLINIC + "/holds/release", token).statusCode());
        }
        assertEquals(201, visitor.form(CLINIC + "/appointments", booking(start)).statusCode());
    }

    @Test
    void repeatsWhoseAnswerWasLostAreAnsweredAsTheFirst() {
        String start = fromTheEnd(17);
        String[] attempt = {"Idempotency-Key", "attempt-17"};
        Map<String, String> held = begun(time(start));
        assertEquals(201, visitor.form(CLINIC + "/holds", held, attempt).statusCode());
        HttpResponse<String> again = visitor.form(CLINIC + "/holds", held, attempt);
        assertEquals(201, again.statusCode(), again::body);
        Map<String, String> token = Map.of("token", Visitor.read(again).getString("token"));
        assertEquals(
                204, visitor.form(CLINIC + "/holds/release", token, attempt).statusCode());
        JsonObject booked = Visitor.read(visitor.form(CLINIC + "/appointments", booking(start), attempt));
        Map<String, String> move = Map.of("secret", secretOf(booked), "start", fromTheEnd(19));
        for (int i = 0; i < 2; i++) {
            assertEquals(200, visitor.form(LINK + "move", move, attempt).statusCode());
        }
        assertTrue(calendar(booked).contains("SEQUENCE:1"));
    }

    @Test
    void formIsKnownByItsSignedBeginning() {
        String start = fromTheEnd(5);
        Map<String, String> held = begun(time(start));
        assertEquals(201, visitor.form(CLINIC + "/holds", held).statusCode());
        assertEquals(409, visitor.form(CLINIC + "/holds", begun(time(start))).statusCode());
        assertEquals(409, visitor.form(CLINIC + "/holds", time(start)).statusCode());
        Map<String, String> own = booking(start);
        own.put("started", held.get("started"));
        assertEquals(201, visitor.form(CLINIC + "/appointments", own).statusCode());
    }

    @Test
    void bookingThatOvertakesItsOwnHoldIsNotInItsOwnWay() {
        for (int i = 0; i < 10; i++) {
            Map<String, String> held = begun(time(fromTheEnd(21)));
            CompletableFuture<Integer> hold = CompletableFuture.supplyAsync(
                    () -> visitor.form(CLINIC + "/holds", held).statusCode());
            Map<String, String> own = booking(held.get("start"));
            own.put("started", held.get("started"));
            HttpResponse<String> answer = visitor.form(CLINIC + "/appointments", own);
            assertEquals(201, answer.statusCode(), answer::body);
            hold.join();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-01-01T10:00:00Z", "2026-13-01T10:00:00Z", "soon"})
    void holdsNoTimeThatIsNotOffered(String start) {
        HttpResponse<String> answer = visitor.form(CLINIC + "/holds", time(start));
        assertEquals(List.of("start start-not-offered"), Visitor.faults(answer));
    }

    @Test
    void showsMovesAndCancels() {
        JsonObject booked = Visitor.read(visitor.form(CLINIC + "/appointments", booking(fromTheEnd(7))));
        String secret = secretOf(booked);
        assertEquals(booked.getString("start"), link("view", secret).getString("start"));
        assertEquals("BOOKED", link("view", secret).getString("status"));
        String later = fromTheEnd(9);
        HttpResponse<String> moved =
                visitor.form(LINK + "move", Map.of("secret", secret, "start", later, "practitioner", "okafor"));
        assertEquals(later, Visitor.read(moved).getString("start"));
        assertTrue(visitor.starts("discovery-visit", "okafor").contains(booked.getString("start")));
        assertTrue(calendar(booked).contains("SEQUENCE:1"));
        assertEquals("CANCELLED", link("cancel", secret).getString("status"));
        assertEquals("CANCELLED", link("cancel", secret).getString("status"));
        assertTrue(calendar(booked).contains("METHOD:CANCEL"));
        HttpResponse<String> again = visitor.form(LINK + "move", Map.of("secret", secret, "start", later));
        assertEquals(409, again.statusCode());
        assertEquals("appointment-not-standing", Visitor.read(again).getString("code"));
    }

    @Test
    void ownTimeIsAmongThoseToMoveTo() {
        JsonObject booked = Visitor.read(visitor.form(CLINIC + "/appointments", booking(fromTheEnd(11))));
        String day = booked.getString("start").substring(0, 10);
        HttpResponse<String> slots = visitor.form(
                LINK + "slots", Map.of("secret", secretOf(booked), "from", day, "days", "1", "practitioner", "okafor"));
        assertTrue(slots.body().contains(booked.getString("start")));
        assertFalse(visitor.starts("discovery-visit", "okafor").contains(booked.getString("start")));
    }

    @Test
    void otherOriginsAndOtherSecretsOpenNothing() {
        JsonObject booked = Visitor.read(visitor.form(CLINIC + "/appointments", booking(fromTheEnd(13))));
        String secret = secretOf(booked);
        assertEquals(
                403,
                visitor.form(LINK + "cancel", Map.of("secret", secret), "Origin", "https://evil.example")
                        .statusCode());
        String changed = secret.substring(0, secret.length() - 1) + (secret.endsWith("A") ? "B" : "A");
        for (String other : List.of(changed, secret.replace("harbour-physio", "other"), "x", "")) {
            assertEquals(
                    404, visitor.form(LINK + "cancel", Map.of("secret", other)).statusCode(), other);
        }
        String token = booked.getString("calendarUrl").replaceAll(".*/calendar/(.*)\\.ics", "$1");
        assertEquals(404, visitor.form(LINK + "view", Map.of("secret", token)).statusCode());
        assertEquals("BOOKED", link("view", secret).getString("status"));
    }

    @Test
    void doubtfulBookingTellsNobodyHowToConfirmIt() {
        Map<String, String> doubtful = booking(fromTheEnd(15));
        doubtful.put("leaveEmpty", "https://spam.example");
        JsonObject answer = Visitor.read(visitor.form(CLINIC + "/appointments", doubtful));
        assertEquals("UNCONFIRMED", answer.getString("status"));
        assertFalse(answer.containsKey("manageUrl"));
    }

    private JsonObject link(String what, String secret) {
        return Visitor.read(visitor.form(LINK + what, Map.of("secret", secret)));
    }

    private String calendar(JsonObject booked) {
        return visitor.get(URI.create(booked.getString("calendarUrl")).getPath())
                .body();
    }

    private static String secretOf(JsonObject booked) {
        return URI.create(booked.getString("manageUrl")).getFragment();
    }

    private String fromTheEnd(int index) {
        List<String> starts = visitor.starts("discovery-visit", "okafor");
        return starts.get(starts.size() - 1 - 2 * index);
    }

    /** From a form of its own. */
    private Map<String, String> begun(Map<String, String> fields) {
        JsonObject challenge = Visitor.read(visitor.get(CLINIC + "/challenge"));
        Map<String, String> all = new HashMap<>(fields);
        all.put("started", challenge.getString("started"));
        return all;
    }

    private static Map<String, String> time(String start) {
        return Map.of("type", "discovery-visit", "start", start, "practitioner", "okafor");
    }

    private static Map<String, String> booking(String start) {
        Map<String, String> fields = new HashMap<>(time(start));
        fields.putAll(Map.of(
                "name", "Jo Lindqvist",
                "phone", "(415) 555-0142",
                "email", "link@example.org",
                "consent", "2026-11"));
        return fields;
    }
}
