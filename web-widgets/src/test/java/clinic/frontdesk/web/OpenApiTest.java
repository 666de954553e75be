package clinic.frontdesk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.appointment.BookingForm;
import clinic.frontdesk.web.lead.CallBackForm;
import clinic.frontdesk.web.lead.PricingForm;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final JsonObject DOCUMENT = read();

    private static JsonObject read() {
        InputStream document = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.json");
        try (JsonReader reader = Json.createReader(Objects.requireNonNull(document))) {
            return reader.readObject();
        }
    }

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> routes = new TreeSet<>();
        for (Class<?> resource : new FrontdeskApi().getClasses()) {
            Path path = resource.getAnnotation(Path.class);
            if (path != null) {
                for (Method method : resource.getDeclaredMethods()) {
                    Path below = method.getAnnotation(Path.class);
                    String whole = "/api/v1/" + path.value() + (below == null ? "" : "/" + below.value());
                    if (method.isAnnotationPresent(GET.class)) {
                        routes.add("get " + whole);
                    } else if (method.isAnnotationPresent(POST.class)) {
                        routes.add("post " + whole);
                    }
                }
            }
        }
        Set<String> described = new TreeSet<>();
        DOCUMENT.getJsonObject("paths")
                .forEach((path, operations) ->
                        operations.asJsonObject().keySet().forEach(method -> described.add(method + " " + path)));
        assertEquals(routes, described);
    }

    @Test
    void describesTheFieldsOfEachForm() {
        Clinic clinic = SampleClinic.clinic();
        assertEquals(sorted(BookingForm.fields(clinic)), fields("BookingRequest"));
        assertEquals(sorted(CallBackForm.fields(clinic)), fields("CallBackRequest"));
        assertEquals(sorted(PricingForm.fields(clinic)), fields("PricingRequest"));
    }

    private static Set<String> fields(String schema) {
        Set<String> fields = sorted(DOCUMENT.getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject(schema)
                .getJsonObject("properties")
                .keySet());
        // Of clinics that allow free text only, which the sample clinic does not.
        fields.remove("note");
        return fields;
    }

    private static Set<String> sorted(Collection<String> names) {
        return names.stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
