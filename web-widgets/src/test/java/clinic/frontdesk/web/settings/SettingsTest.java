package clinic.frontdesk.web.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, true",
        "https://desk.localhost, true",
        "http://127.0.0.1, true",
        "http://127.8.0.1:8080, true",
        "http://[::1]:8080, true",
        "http://0.0.0.0:8080, true",
        "http://192.168.1.5:8080, false",
        "http://[2001:db8::1], false",
        "https://localhost.example, false",
        "https://desk.example, false",
    })
    void knowsWhatLeadsToThisMachineOnly(String publicUrl, boolean local) {
        assertEquals(
                local,
                new Settings(
                                PublicUrl.parse(publicUrl),
                                Set.of(),
                                false,
                                Optional.empty(),
                                List.of(),
                                true,
                                true,
                                List.of())
                        .isLocal());
    }
}
