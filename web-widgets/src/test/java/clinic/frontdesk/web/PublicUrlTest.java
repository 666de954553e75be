package clinic.frontdesk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://desk.example, https://desk.example",
        "https://desk.example/, https://desk.example",
        "HTTPS://Desk.Example:443/, https://desk.example",
        "http://desk.example:80, http://desk.example",
        "https://desk.example:8443, https://desk.example:8443",
        "https://praxis-müller.example, https://xn--praxis-mller-klb.example",
        "https://desk.example/Front/Desk/, https://desk.example/Front/Desk",
        "http://[::1]:8080, http://[::1]:8080",
        "' https://desk.example ', https://desk.example"
    })
    void isWrittenAsBrowsersDo(String configured, String written) {
        assertEquals(Optional.of(URI.create(written)), PublicUrl.parse(configured));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk.example",
                "ftp://desk.example",
                "https://",
                "https://desk.example:99999",
                "https://desk.example:0",
                "https://me@desk.example",
                "https://desk.example?a=b",
                "https://desk_one.example",
                "https://desk example"
            })
    void isRefusedWhereItIsNone(String configured) {
        assertEquals(Optional.empty(), PublicUrl.parse(configured));
    }
}
