package clinic.frontdesk.example.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFaultsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "*",
                "/clinics/harbour-physio",
                "/clinics/harbour%2Dphysio",
                "/clinics/%C3%A9",
                "/a/../b",
                "/a/./b//c;d=e",
                "/%25zz",
                "/a%20b",
                "/...",
                "/a/..b/",
            })
    void letsThroughWhatCanBeRead(String path) {
        assertTrue(RequestFaults.isPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%4",
                "/%zz",
                "/%4g",
                "/%+1",
                "/%u0041",
                "/%2f",
                "/a%2Fb",
                "/a%5Cb",
                "/a\\b",
                "/%00",
                "/a%0d%0ab",
                "/%7f",
                "/%ff",
                "/%c0%af",
                "/%ed%a0%80",
                "/..",
                "/a/../..",
                "/%2e%2e/a",
                "/a//../../b",
                "/.%2e",
                "/..;x=1/a",
            })
    void refusesTheRest(String path) {
        assertFalse(RequestFaults.isPath(path));
    }
}
