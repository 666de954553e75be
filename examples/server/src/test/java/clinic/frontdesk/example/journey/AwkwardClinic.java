package clinic.frontdesk.example.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** The file of a clinic all of whose texts are one awkward text. */
final class AwkwardClinic {

    private AwkwardClinic() {}

    /**
     * Open at all hours, with {@code text} for every name.
     *
     * @param hook where its webhook is
     */
    static String file(int clinic, String text, String hook) {
        JsonObject always = Json.createObjectBuilder()
                .add(
                        "MONDAY-SUNDAY",
                        Json.createArrayBuilder()
                                .add(Json.createArrayBuilder().add("00:00").add("24:00")))
                .build();
        JsonObject person = Json.createObjectBuilder()
                .add("slug", "ana")
                .add("name", text)
                .add("hours", always)
                .build();
        JsonObject visit = Json.createObjectBuilder()
                .add("slug", "visit")
                .add("name", text)
                .add("duration", "PT5M")
                .add("every", "PT5M")
                .add("minimumNotice", "PT0S")
                .build();
        JsonObject question = Json.createObjectBuilder()
                .add("id", "why")
                .add("label", text)
                .add("kind", "TEXT")
                .build();
        return Json.createObjectBuilder()
                .add("slug", "c" + clinic)
                .add("name", text)
                .add("timeZone", "America/New_York")
                .add("phone", "+12125550132")
                .add("email", "desk" + clinic + "@north.example")
                .add("address", Json.createObjectBuilder().add("street", text).add("city", "Albany"))
                .add("changesUntil", "PT1M")
                .add("callHours", always)
                .add("freeText", true)
                .add("urgentNote", text)
                .add("questions", Json.createArrayBuilder().add(question))
                .add("practitioners", Json.createArrayBuilder().add(person))
                .add("appointmentTypes", Json.createArrayBuilder().add(visit))
                .add(
                        "consents",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("purpose", "CONTACT")
                                        .add("version", "1")
                                        .add("text", text)))
                .add(
                        "webhooks",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", hook)))
                .build()
                .toString();
    }
}
