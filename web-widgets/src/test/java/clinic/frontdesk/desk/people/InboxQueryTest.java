package clinic.frontdesk.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class InboxQueryTest {

    @Test
    void isItsOwnAddress() {
        assertEquals(
                "/inbox?state=open&q=Jo+%26+%22S%C3%B8n%22",
                InboxQuery.of("open", " Jo & \"Søn\" ", null).page());
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        assertEquals("all", InboxQuery.of("SPAM", null, null).state());
        assertEquals(100, InboxQuery.of(null, "x".repeat(5000), null).typed().length());
    }

    @Test
    void offersNoSpam() {
        assertFalse(InboxQuery.states().contains("spam"));
    }
}
