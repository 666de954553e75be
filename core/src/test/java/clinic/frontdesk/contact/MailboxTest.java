package clinic.frontdesk.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTest {

    @ParameterizedTest
    @CsvSource({
        "jo.lindqvist@gmail.com, JoLindqvist+spam@GoogleMail.com",
        "jo@example.org, JO@Example.ORG",
        "jo@example.org, jo+a+b@example.org",
        "jo@yahoo.com, jo-shop@yahoo.com",
        "jo@icloud.com, jo+1@me.com",
        "jo@bücher.example, jo@xn--bcher-kva.example"
    })
    void isOneForAllSpellings(String one, String other) {
        assertEquals(name(one), name(other));
    }

    @ParameterizedTest
    @CsvSource({
        "jo.lindqvist@example.org, jolindqvist@example.org",
        "jo-l@example.org, jo@example.org",
        "jo@example.org, jo@example.com",
        "+1@example.org, +2@example.org"
    })
    void isAnotherForOthers(String one, String other) {
        assertNotEquals(name(one), name(other));
    }

    private static String name(String address) {
        return Mailbox.of(new EmailAddress(address)).name();
    }
}
