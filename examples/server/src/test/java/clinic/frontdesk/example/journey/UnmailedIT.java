package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mail address that doesn't exist: staff are told to call instead. */
class UnmailedIT {

    private static final String REFUSED = "could not be mailed";
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");
    private static final Pattern LEAD = Pattern.compile("/desk/leads/([0-9a-f-]{36})");

    @Test
    void callsWhomNoMailReaches() throws Exception {
        try (RefusingMailServer refusing = RefusingMailServer.open()) {
            Map<String, String> environment = new HashMap<>(Mailbox.environment(refusing.port()));
            environment.put("FRONTDESK_PUBLIC_URL", "http://desk.example");
            try (RunningServer server = RunningServer.start(environment)) {
                Visitor staff = signedIn(server);
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
                Matcher lead = LEAD.matcher(today(staff));
                assertTrue(lead.find());
                logCall(staff, lead.group(1));
                assertFalse(today(staff).contains(REFUSED));
                assertTrue(staff.get("/desk/notices").body().contains("the mail server refused the address"));
            }
        }
    }

    private static void logCall(Visitor staff, String lead) {
        Matcher csrf = CSRF.matcher(today(staff));
        assertTrue(csrf.find());
        Map<String, String> spoke = Map.of("csrf", csrf.group(1), "outcome", "SPOKE");
        assertEquals(303, staff.form("/desk/leads/" + lead + "/calls", spoke).statusCode());
    }

    private static String today(Visitor staff) {
        return staff.get("/desk").body();
    }

    private static Visitor signedIn(RunningServer server) {
        Visitor staff = new Visitor(server);
        List<String> setup = server.setupPaths();
        String invitation = setup.get(0).substring(setup.get(0).indexOf('=') + 1);
        Map<String, String> account = Map.of(
                "invitation", invitation,
                "name", "Robin Staff",
                "email", "robin@clinic.example",
                "password", "four words from home");
        assertEquals(303, staff.form("/desk/setup", account).statusCode());
        return staff;
    }
}
