package clinic.frontdesk.web.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://desk.example, https://desk.example, ''",
        "https://desk.example/, https://desk.example, ''",
        "HTTPS://Desk.Example:443/, https://desk.example, ''",
        "http://desk.example:80, http://desk.example, ''",
        "https://desk.example:8443, https://desk.example:8443, ''",
        "https://praxis-müller.example, https://xn--praxis-mller-klb.example, ''",
        "https://desk.example/Front/Desk/, https://desk.example, /Front/Desk",
        "https://desk.example/fd, https://desk.example, /fd",
        "https://desk.example:443/a/b-c/d_e.f~g/, https://desk.example, /a/b-c/d_e.f~g",
        "https://desk.example/..fd/...,  https://desk.example, /..fd/...",
        "http://[::1]:8080, http://[::1]:8080, ''",
        "http://[::1]:8080/fd, http://[::1]:8080, /fd",
        "' https://desk.example ', https://desk.example, ''"
    })
    void isWrittenAsBrowsersDo(String configured, String origin, String path) {
        assertEquals(new PublicUrl(origin, path), PublicUrl.parse(configured));
        assertEquals(origin + path, PublicUrl.parse(configured).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk.example",
                "desk.example/fd",
                "/fd",
                "ftp://desk.example",
                "https://",
                "https:///fd",
                "https://desk.example:99999",
                "https://desk.example:0/fd",
                "https://me@desk.example",
                "https://me:word@desk.example/fd",
                "https://desk.example?a=b",
                "https://desk.example/fd?a=b",
                "https://desk.example/fd#a",
                "https://desk_one.example",
                "https://desk example",
                "https://desk.example//",
                "https://desk.example//fd",
                "https://desk.example/fd//",
                "https://desk.example/a//b",
                "https://desk.example/.",
                "https://desk.example/fd/..",
                "https://desk.example/../fd",
                "https://desk.example/./fd",
                "https://desk.example/f%64",
                "https://desk.example/a%2Fb",
                "https://desk.example/fd;a=b",
                "https://desk.example/f d",
                "https://desk.example/praxis-müller",
                "https://desk.example/fd\\desk",
                "https://desk.example/f\"d",
                "https://desk.example/fd\nx"
            })
    void isRefusedWhereItIsNone(String configured) {
        assertThrows(IllegalArgumentException.class, () -> PublicUrl.parse(configured));
    }

    @Test
    void repeatsNoPasswordWhenItIsRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> PublicUrl.parse("https://me:secret@desk.example/fd?x"));
        assertFalse(refused.toString().contains("secret"), refused::toString);
    }

    @Test
    void isBeforeEveryAddress() {
        PublicUrl url = PublicUrl.parse("https://clinic.example/our/fd");
        assertEquals("https://clinic.example/our/fd/manage?clinic=a#b", url.absolute("/manage?clinic=a#b"));
        assertEquals("/our/fd/desk", url.relative("/desk"));
        assertEquals("/our/fd/desk", url.redirect("/desk").toString());
        assertEquals("/desk", PublicUrl.parse("https://clinic.example/").relative("/desk"));
    }

    @ParameterizedTest
    @CsvSource({
        "/fd, /",
        "/fd/, /",
        "/fd/desk, /desk",
        "/fd/fd/desk, /fd/desk",
        "/desk, /desk",
        "/, /",
        "/fdx/desk, /fdx/desk",
        "/f, /f",
        "/FD/desk, /FD/desk",
        "/desk/fd/up, /desk/fd/up",
        "/fd;a=b/desk, /fd;a=b/desk",
        "/fd//desk, //desk",
        "/fd/%66d/desk, /%66d/desk",
        "*, *",
    })
    void isTakenOffOnceWhereItIs(String asked, String inside) {
        assertEquals(inside, PublicUrl.parse("https://clinic.example/fd").inside(asked));
    }

    @ParameterizedTest
    @CsvSource({"/, /", "/desk, /desk", "/fd/desk, /fd/desk", "//desk, //desk", "*, *"})
    void isTakenOffNowhereAtTheRoot(String asked, String inside) {
        assertEquals(inside, PublicUrl.parse("https://clinic.example").inside(asked));
    }

    @ParameterizedTest
    @CsvSource({
        "https://club.example, /club, https://club.example/club",
        "https://club.example, '', https://club.example",
        "https://club.example/us, /club, https://club.example/us",
        "https://club.example/club, /club, https://club.example/club",
        "https://club.example/us, '', https://club.example/us",
    })
    void isThatOfTheContainerWhereNoPathIsSaid(String configured, String contextPath, String whole) {
        assertEquals(whole, PublicUrl.parse(configured).at(contextPath).toString());
    }
}
