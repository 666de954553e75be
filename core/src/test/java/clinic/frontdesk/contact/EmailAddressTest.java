package clinic.frontdesk.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"jo@example.org", "jo+physio@sub.example.co.uk", "o'neil@example.org", "juergen@müller.example"})
    void takesAddresses(String address) {
        assertEquals(address, new EmailAddress(address).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jo",
                "jo@",
                "@example.org",
                "jo@example",
                "jo@@example.org",
                "jo@exam ple.org",
                ".jo@example.org",
                "jo..x@example.org",
                "jo@example.org\r\nBcc: x@example.org",
                "jo@-example.org",
                "jo@example.org,x@y.org",
                "Jo <jo@example.org>",
                "jo\u760D@example.org",
                "jürgen@example.org"
            })
    void refusesWhatIsNone(String address) {
        assertThrows(ContactRefusal.EmailNotPossible.class, () -> new EmailAddress(address));
    }

    @Test
    void twoSpellingsOfOneMailboxAreEqualInCanonicalForm() {
        assertEquals(new EmailAddress("jo@example.org").canonical(), new EmailAddress("Jo@Example.ORG").canonical());
    }

    @Test
    void answersLongNonsenseAtOnce() {
        assertThrows(
                ContactRefusal.EmailNotPossible.class, () -> new EmailAddress("a.".repeat(100_000) + "@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo@example.org\u00a0",
                "\tjo@example.org\r\n",
                "\u200bjo@example.org",
                "jo\u200b@exam\u00adple.org",
                "\ufeffjo@example.org\u2060",
                "\u202ajo@example.org\u202c",
                "jo@example.org\u3000"
            })
    void passesOverWhatCannotBeSeen(String typed) {
        assertEquals("jo@example.org", new EmailAddress(typed).value());
    }
}
