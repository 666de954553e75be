package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a phone loads for a page, heads and bodies as the browser counts them; in docs/benchmarks.md. */
@ExtendWith(DemoServer.class)
class BytesOnTheWireIT {

    private final RunningServer server;

    BytesOnTheWireIT(RunningServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @CsvSource({
        "/host-page/, 24000",
        "/clinics/harbour-physio/book?type=discovery-visit, 27000",
        "/clinics/harbour-physio/articles/when-your-back-says-no, 30000"
    })
    void areFew(String path, int most) {
        try (Browsers browsers = Browsers.open()) {
            Page page = browsers.browser()
                    .newContext(new NewContextOptions().setLocale("en-US").setViewportSize(412, 823))
                    .newPage();
            List<Double> loaded = new ArrayList<>();
            CDPSession network = page.context().newCDPSession(page);
            network.on(
                    "Network.loadingFinished",
                    done -> loaded.add(done.get("encodedDataLength").getAsDouble()));
            network.send("Network.enable");
            page.navigate((path.startsWith("/host") ? server.foreignUrl(path) : server.url(path)).toString());
            page.waitForCondition(() -> Boolean.TRUE.equals(
                    page.evaluate("[...document.querySelectorAll('clinic-booking, clinic-callback, clinic-pricing')]"
                            + ".every(element => element.shadowRoot.querySelector('.card'))")));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            double sum = loaded.stream().mapToDouble(Double::doubleValue).sum();
            System.out.printf("%s %.0f bytes in %d answers%n", path, sum, loaded.size());
            assertTrue(sum < most, path + " " + sum);
        }
    }
}
