package clinic.frontdesk.example.guest.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application that leaves our desk out, and has one of its own. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OwnDeskIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @ArquillianResource
    private URI club;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "guest.war")
                .importFrom(new File(System.getProperty("guest.war")))
                .as(WebArchive.class)
                .addClasses(HostDesk.class)
                .addAsResource(
                        new StringAsset(
                                """
                                frontdesk.data-source=java:app/jdbc/club
                                frontdesk.key=ZXhhbXBsZSBrZXkgb2YgMzIgYnl0ZXMsIG5vdCByZWE=
                                frontdesk.desk=off
                                """),
                        "META-INF/microprofile-config.properties");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(club.resolve(path)).build(), BodyHandlers.ofString());
    }

    @Test
    void answersAtItsOwnDesk() throws Exception {
        assertEquals("The club's desk", get("desk").body());
        assertEquals("The club's desk/sign-in", get("desk/sign-in").body());
    }

    @Test
    void takesInWhatItLikes() throws Exception {
        HttpRequest file = HttpRequest.newBuilder(club.resolve("desk"))
                .POST(BodyPublishers.ofByteArray(new byte[100_000]))
                .build();
        assertEquals("100000", http.send(file, BodyHandlers.ofString()).body());
    }

    @Test
    void hasNothingOfOurDesk() throws Exception {
        assertEquals(404, get("frontdesk/desk/desk.js").statusCode());
        assertEquals(200, get("frontdesk/page.css").statusCode());
    }
}
