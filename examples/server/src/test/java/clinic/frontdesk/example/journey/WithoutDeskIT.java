package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An application that leaves the desk out, and has all else. */
class WithoutDeskIT {

    private static final String CLINIC = Visitor.CLINIC;

    private static RunningServer server;

    private final Visitor visitor = new Visitor(server);

    @BeforeAll
    static void start() {
        server = RunningServer.start(Map.of("FRONTDESK_DESK", "off"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void hasNoneOfItsAddresses() {
        Map<String, Integer> answered = new TreeMap<>();
        for (String route : DeskRoutes.all()) {
            String path = route.replaceFirst("^\\w+ ", "")
                    .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
            answered.put(
                    route,
                    route.startsWith("POST")
                            ? visitor.form(path, Map.of()).statusCode()
                            : visitor.get(path).statusCode());
        }
        assertTrue(answered.size() > 40, answered::toString);
        answered.values().removeIf(status -> status == 404);
        assertEquals(Map.of(), answered);
    }

    @Test
    void hasNoneOfItsFiles() throws Exception {
        Map<String, Integer> answered = new TreeMap<>();
        for (String file : ShippedFiles.all().keySet()) {
            answered.put(file, visitor.get(file).statusCode());
        }
        assertEquals(404, answered.get("/frontdesk/desk/desk.js"));
        answered.entrySet()
                .removeIf(file -> file.getValue() == (file.getKey().startsWith("/frontdesk/desk/") ? 404 : 200));
        assertEquals(Map.of(), answered);
    }

    @Test
    void invitesNobody() {
        assertFalse(server.console().contains("/desk"), server::console);
    }

    @Test
    void answersVisitors() {
        for (String page :
                new String[] {"/clinics/harbour-physio", "/clinics/harbour-physio/book", "/openapi", "/up", CLINIC}) {
            assertEquals(200, visitor.get(page).statusCode(), page);
        }
        String start = visitor.starts("discovery-visit", "rivera").get(20);
        HttpResponse<String> booked = visitor.form(
                CLINIC + "/appointments",
                Map.of(
                        "type", "discovery-visit",
                        "practitioner", "rivera",
                        "start", start,
                        "name", "Nora Miler",
                        "phone", "(415) 555-0125",
                        "email", "nora@example.org",
                        "consent", "2026-11"));
        assertEquals(201, booked.statusCode(), booked::body);
        URI manage = URI.create(Visitor.read(booked).getString("manageUrl"));
        assertEquals(200, visitor.get("/manage?" + manage.getRawQuery()).statusCode(), manage::toString);
    }
}
