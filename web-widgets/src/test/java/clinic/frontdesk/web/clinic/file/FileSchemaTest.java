package clinic.frontdesk.web.clinic.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the published schema says of members, the reader does. */
class FileSchemaTest {

    /** Something at each place where the schema has members. */
    private static final JsonObject FILE = parse(
            """
            {"slug": "north", "name": "North", "timeZone": "Europe/Berlin", "phone": "+493023125151",
             "address": {}, "theme": {}, "payment": {}, "retention": {},
             "locations": [{"slug": "main", "name": "Main", "address": {}}],
             "rooms": [{"slug": "one", "location": "main"}],
             "closures": [{"from": "2027-01-04"}],
             "topics": [{"slug": "knee", "name": "Knee"}],
             "questions": [{"id": "since", "label": "Since when?", "kind": "TEXT"}],
             "webhooks": [{"url": "https://hooks.example"}],
             "practitioners": [{"slug": "ana", "name": "Ana", "overrides": [{"date": "2027-01-04", "hours": []}]}],
             "appointmentTypes": [{"slug": "visit", "name": "Visit", "duration": "PT30M", "price": {"from": "1"}}],
             "consents": [{"purpose": "CONTACT", "version": "1", "text": "Yes"}]}
            """);

    /** What no reader reads, and editors do. */
    private static final Set<String> OF_EDITORS = Set.of("$.$schema");

    /**
     * A member that is declared.
     *
     * @param pointer RFC 6901
     * @param path as faults name it
     */
    record Member(String pointer, String path, boolean required) {}

    static Stream<Member> members() {
        List<Member> members = new ArrayList<>();
        addMembers(FileSchema.root(), FILE, "", "$", members);
        return members.stream();
    }

    private static void addMembers(
            FileSchema schema, JsonObject there, String pointer, String path, List<Member> members) {
        for (String name : schema.node().getJsonObject("properties").keySet()) {
            FileSchema member = schema.member(name);
            members.add(new Member(pointer + "/" + name, path + "." + name, member.required()));
            if (member.node().containsKey("properties")) {
                addMembers(member, there.getJsonObject(name), pointer + "/" + name, path + "." + name, members);
            }
            if (member.item().node().containsKey("properties")) {
                JsonObject item = there.getJsonArray(name).getJsonObject(0);
                addMembers(member.item(), item, pointer + "/" + name + "/0", path + "." + name + "[0]", members);
            }
        }
    }

    @Test
    void findsNothingWrongWithTheFileAsItIs() {
        assertEquals(List.of(), faults(patch -> patch));
    }

    @ParameterizedTest
    @MethodSource("members")
    void readsEachMemberThatIsDeclared(Member member) {
        List<FileFault> faults = faults(patch -> patch.add(member.pointer(), Json.createValue(1.5)));
        assertEquals(
                !OF_EDITORS.contains(member.path()),
                faults.stream().anyMatch(fault -> fault.path().equals(member.path())),
                () -> faults.toString());
    }

    @ParameterizedTest
    @MethodSource("members")
    void missesEachMemberThatIsRequired(Member member) {
        List<FileFault> faults =
                faults(patch -> patch.add(member.pointer(), JsonValue.NULL).remove(member.pointer()));
        assertEquals(member.required(), faults.contains(new FileFault(member.path(), "is missing")));
    }

    @ParameterizedTest
    @MethodSource("members")
    void findsMembersThatAreNotDeclaredBesideEach(Member member) {
        String unknown = "unheardOf";
        String place = member.pointer().substring(0, member.pointer().lastIndexOf('/') + 1);
        String path = member.path().substring(0, member.path().lastIndexOf('.') + 1) + unknown;
        List<FileFault> faults = faults(patch -> patch.add(place + unknown, JsonValue.TRUE));
        assertTrue(faults.contains(new FileFault(path, "is not a member that is known here")), () -> faults.toString());
    }

    @Test
    void letsTheReaderReadNothingThatIsNotDeclared() {
        assertThrows(IllegalArgumentException.class, () -> FileSchema.root().member("unheardOf"));
    }

    private static List<FileFault> faults(UnaryOperator<JsonPatchBuilder> change) {
        JsonObject changed = change.apply(Json.createPatchBuilder()).build().apply(FILE);
        return ClinicFile.read(changed.toString()).faults();
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
