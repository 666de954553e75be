package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mail address that doesn't exist: staff are told to call instead. */
class UnmailedIT {

    private static final String REFUSED = "could not be mailed";
    private static final String LEAD = "/desk/leads/([0-9a-f-]{36})";

    @Test
    void callsWhomNoMailReaches() throws Exception {
        try (RefusingMailServer refusing = RefusingMailServer.open()) {
            Map<String, String> environment = new HashMap<>(Mailbox.environment(refusing.port()));
            environment.put("FRONTDESK_PUBLIC_URL", "http://desk.example");
            try (RunningServer server = RunningServer.start(environment)) {
                Visitor staff = Visitor.signedUp(server, 0);
                HttpResponse<String> asked = staff.form(
                        Visitor.CLINIC + "/pricing-enquiries",
                        Map.of(
                                "interest", "COST",
                                "name", "Mia Typo",
                                "phone", "(415) 555-0142",
                                "email", "mia@exmaple.example",
                                "contactBy", "EMAIL",
                                "consent", "2026-11"));
                assertEquals(201, asked.statusCode(), asked::body);
                Eventually.holds(() -> today(staff).contains(REFUSED));
                logCall(staff, Visitor.find(LEAD, today(staff)));
                assertFalse(today(staff).contains(REFUSED));
                assertTrue(staff.get("/desk/notices").body().contains("the mail server refused the address"));
            }
        }
    }

    private static void logCall(Visitor staff, String lead) {
        Map<String, String> spoke = Map.of("csrf", staff.csrf(), "outcome", "SPOKE");
        assertEquals(303, staff.form("/desk/leads/" + lead + "/calls", spoke).statusCode());
    }

    private static String today(Visitor staff) {
        return staff.get("/desk").body();
    }
}
