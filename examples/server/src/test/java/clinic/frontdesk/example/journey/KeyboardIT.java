package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that visitors do, by keys alone (WCAG 2.1.1). */
@ExtendWith(DemoServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class KeyboardIT {

    private final RunningServer server;
    private Browsers browsers;

    KeyboardIT(RunningServer server) {
        this.server = server;
    }

    @BeforeAll
    void open() {
        browsers = Browsers.open();
    }

    @AfterAll
    void leave() {
        browsers.close();
    }

    private String clinic(String page) {
        return server.url("/clinics/harbour-physio" + page).toString();
    }

    /** Types who they are, from the field of the name on, and ticks the box. */
    private static void introduce(KeyboardUser user, String name) {
        user.tabTo("input Name").type(name);
        user.tabTo("input Phone").type("(415) 555-0142");
        user.tabTo("input E-mail").type("kay@example.org");
        user.tabTo("may contact me").press("Space");
    }

    @Test
    void hasNothingButKeys() {
        List<Method> others = Arrays.stream(KeyboardUser.class.getDeclaredMethods())
                .filter(method -> method.getReturnType().getName().startsWith("com.microsoft"))
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void reachesTheTimesOfAnotherDay() {
        try (KeyboardUser user = KeyboardUser.at(browsers, clinic("/book?type=discovery-visit"))) {
            user.reads("Continue").tabToDays().tabTo("input");
            user.press("Shift+Tab", "ArrowRight");
            String day = user.focused();
            assertTrue(day.contains(" time"), day);
            assertTrue(user.tabs(1).get(0).matches("input \\d.*"), user::focused);
            user.press("Shift+Tab");
            assertEquals(day, user.focused());
        }
    }

    @Test
    void booksGoesBackAndForthAndMovesIt() {
        try (KeyboardUser user = KeyboardUser.at(browsers, clinic(""))) {
            user.reads("What would you like to book?");
            user.tabTo("Free Discovery Call").press("Enter").arrivesAt("h2 Free Discovery Call");
            user.reads("Later").tabToDays().press("ArrowRight");
            String day = user.focused();
            assertTrue(user.tabs(1).get(0).matches("input \\d.*"), user::focused);
            user.press("Shift+Tab");
            assertEquals(day, user.focused());
            user.press("ArrowRight", "ArrowRight");
            assertTrue(user.tabs(1).get(0).matches("input \\d.*"), user::focused);
            user.press("Shift+Tab", "ArrowLeft", "Tab", "ArrowDown", "ArrowUp");
            user.tabTo("Continue with").press("Enter").arrivesAt("h2 Your details");
            user.tabTo("Change").press("Enter").arrivesAt("h2 Free Discovery Call");
            user.tabToDays().press("ArrowRight", "ArrowLeft", "Tab");
            assertTrue(user.focused().matches("input \\d.*"), user::focused);
            user.press("Space").tabTo("Continue with").press("Enter").arrivesAt("h2 Your details");
            user.tabTo("Book this call").press("Enter").arrivesAt("Please check 4 things");
            user.tabTo("Enter your name").press("Enter").arrivesAt("input Name");
            user.press("Shift+Tab").tabTo("input Name");
            user.type("Kay Board").tabTo("input Phone").type("(415) 555-0142");
            user.tabTo("input E-mail")
                    .type("kay@example.org")
                    .tabTo("may contact me")
                    .press("Space");
            user.backTo("input E-mail").press("Enter").arrivesAt("h2 You are booked in");
            user.tabTo("Move or cancel").press("Enter").reads("Choose another time");
            user.tabTo("Choose another time").press("Enter").arrivesAt("h2 Free Discovery Call");
            user.reads("Later").tabToDays().press("ArrowLeft", "ArrowRight", "Tab");
            assertTrue(user.focused().matches("input \\d.*"), user::focused);
            user.press("ArrowDown").tabTo("Continue with").press("Enter").arrivesAt("h2 Move your appointment?");
            user.tabTo("Choose another time").press("Enter").arrivesAt("h2 Free Discovery Call");
            user.reads("Later")
                    .tabToDays()
                    .press("Tab", "Space")
                    .tabTo("Continue with")
                    .press("Enter");
            user.arrivesAt("h2 Move your appointment?").tabTo("Move it").press("Enter");
            user.arrivesAt("h2 Your appointment has moved").tabTo("Cancel this").press("Enter");
            user.arrivesAt("h2 Cancel this appointment?")
                    .tabTo("Yes, cancel it")
                    .press("Enter");
            user.arrivesAt("h2 Your appointment is cancelled");
        }
    }

    @Test
    void isToldAtTheTimesThatOneIsMissing() {
        try (KeyboardUser user = KeyboardUser.inTheDark(browsers, clinic("/book?type=discovery-visit"))) {
            user.reads("Continue").tabTo("Continue").press("Enter").arrivesAt("Choose a time");
            user.backToDays().press("Tab", "Space").tabTo("Continue with").press("Enter");
            user.arrivesAt("h2 Your details");
        }
    }

    @Test
    void requestsACall() {
        try (KeyboardUser user = KeyboardUser.at(browsers, clinic("/call-back"))) {
            user.reads("Continue").tabTo("As soon as possible").press("ArrowDown");
            String window = user.focused();
            user.tabTo("Continue").press("Enter").arrivesAt("h2 Where do we reach you?");
            user.tabTo("Change").press("Enter").arrivesAt("h2 Request a call back");
            user.press("Tab");
            assertEquals(window, user.focused());
            user.press("ArrowUp", "Enter").arrivesAt("h2 Where do we reach you?");
            user.tabTo("Request my call").press("Enter").arrivesAt("Please check 3 things");
            introduce(user, "Kim Key");
            user.tabTo("Request my call").press("Space").arrivesAt("h2 We will call you");
        }
    }

    @Test
    void findsOutWhatItCostsInADialog() {
        try (KeyboardUser user =
                KeyboardUser.at(browsers, server.foreignUrl("/host-page/").toString())) {
            user.tabTo("button Find out cost").press("Enter");
            user.reads("What would you like to know?").tabTo("What it costs").press("Escape");
            user.arrivesAt("button Find out cost").press("Enter").reads("What would you like to know?");
            List<String> within = user.tabs(25);
            assertTrue(within.stream().noneMatch(one -> one.contains("Request my call") || one.contains("callWindow")));
            user.tabTo("What it costs").press("Space").tabTo("Continue").press("Enter");
            user.arrivesAt("h2 Where may we answer?");
            introduce(user, "Kit Keys");
            user.tabTo("Show prices and times").press("Enter").arrivesAt("h2 Cost and next times");
            // the soonest may be too soon in a moment
            user.tabTo("Book").tabTo("Book").press("Enter").arrivesAt("h2 You are booked in");
            user.press("Escape").arrivesAt("button Find out cost");
        }
    }

    @Test
    void booksAndAsksWithoutJavaScript() {
        try (KeyboardUser user = KeyboardUser.withoutJavaScript(browsers, clinic("/call-back"))) {
            user.tabTo("As soon as possible")
                    .press("ArrowDown")
                    .tabTo("input Name")
                    .press("Enter");
            user.reads("Please check what is marked");
            introduce(user, "Nell Keys");
            user.tabTo("Request my call").press("Enter").reads("We will call you");
            user.goTo(clinic("/book?type=discovery-visit"));
            user.tabTo(":").press("ArrowDown", "ArrowDown", "ArrowUp");
            introduce(user, "Nell Keys");
            user.tabTo("Book this visit").press("Enter").reads("What happens next");
            user.goTo(clinic("/pricing"));
            user.tabTo("What it costs").press("Space");
            introduce(user, "Nell Keys");
            user.tabTo("Show prices").press("Enter").reads("Cost and next times");
        }
    }
}
