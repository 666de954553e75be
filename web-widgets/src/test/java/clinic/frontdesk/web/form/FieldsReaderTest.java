package clinic.frontdesk.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.web.form.FieldsReader.MalformedBody;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsReaderTest {

    @Test
    void readsTheSameFromJsonAndFromAForm() {
        Fields json = FieldsReader.json(
                "{\"name\": \"Zoë\", \"interest\": [\"COST\", \"ADVICE\"], \"note\": null, \"n\": 7}");
        Fields form = FieldsReader.form("name=Zo%C3%AB&interest=COST&interest=ADVICE&note=&n=7");
        assertEquals(json.fingerprint(), form.fingerprint());
        assertEquals(List.of("COST", "ADVICE"), json.all("interest"));
        assertEquals(Optional.empty(), json.text("note"));
    }

    @Test
    void takesEmptyFieldsForAbsent() {
        assertEquals(List.of(), FieldsReader.form("a=&b=+&c").names().stream().toList());
    }

    @Test
    void tellsContentButNotAttemptsApart() {
        Fields first = FieldsReader.form("a=1&idempotencyKey=x");
        assertEquals(
                first.fingerprint(), FieldsReader.form("idempotencyKey=y&a=1").fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"a\":}", "{\"a\":{}}", "{\"a\":[[1]]}", "{\"a\":1}x", "null", "{a:1}"})
    void refusesWhatIsNoFlatObject(String json) {
        assertThrows(MalformedBody.class, () -> FieldsReader.json(json));
    }

    @Test
    void refusesABrokenEscape() {
        assertThrows(MalformedBody.class, () -> FieldsReader.form("a=%zz"));
    }

    @Test
    void passesOverWhatCannotBeSeenAtTheEnds() {
        Fields fields =
                FieldsReader.json("{\"type\": \"visit\\u200b\", \"name\": \"\\ufeffJo\\t\", \"note\": \"\\u00a0\"}");
        assertEquals(Optional.of("visit"), fields.text("type"));
        assertEquals(Optional.of("Jo"), fields.text("name"));
        assertEquals(Optional.empty(), fields.text("note"));
        assertEquals(
                Optional.of("visit"),
                FieldsReader.form("type=%C2%A0visit%0D%0A").text("type"));
        assertEquals(
                fields.fingerprint(), FieldsReader.form("name=Jo&type=visit+").fingerprint());
    }

    @Test
    void keepsPasswordsAsTheyAre() {
        assertEquals(
                Optional.of(" four words "),
                FieldsReader.form("password=+four+words+").text("password"));
    }
}
