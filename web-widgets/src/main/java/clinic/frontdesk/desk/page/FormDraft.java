package clinic.frontdesk.desk.page;

import clinic.frontdesk.web.form.Fields;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody had typed into a form when their session ended.
 *
 * @param page of the desk with the form, with its query
 * @param action where the form is sent, without the path of the desk
 */
public record FormDraft(String page, String action, Instant at, Fields fields) {

    /** What belongs to one rendering of the page, which the next brings along anew. */
    private static final Set<String> OF_THE_PAGE = Set.of(Visit.CSRF, Visit.VERSION, Fields.STARTED);

    /** Copies what was typed. */
    public FormDraft {
        for (String field : OF_THE_PAGE) {
            fields = fields.without(field);
        }
    }

    String json() {
        JsonObjectBuilder typed = Json.createObjectBuilder();
        fields.names().forEach(name -> typed.add(name, Json.createArrayBuilder(fields.all(name))));
        return Json.createObjectBuilder()
                .add("page", page)
                .add("action", action)
                .add("at", at.toEpochMilli())
                .add("fields", typed)
                .build()
                .toString();
    }

    static FormDraft of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject draft = reader.readObject();
            return new FormDraft(
                    draft.getString("page"),
                    draft.getString("action"),
                    Instant.ofEpochMilli(draft.getJsonNumber("at").longValue()),
                    Fields.ofQuery(typed(draft.getJsonObject("fields"))));
        }
    }

    private static Map<String, List<String>> typed(JsonObject fields) {
        return fields.keySet().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> fields.getJsonArray(name).getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList()));
    }
}
