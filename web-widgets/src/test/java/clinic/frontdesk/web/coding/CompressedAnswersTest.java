package clinic.frontdesk.web.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.desk.FrontdeskDesk;
import clinic.frontdesk.web.FrontdeskApi;
import clinic.frontdesk.web.FrontdeskPages;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CompressedAnswersTest {

    /** Who adds one asks first whether it has a secret, or what somebody told the clinic, beside what a stranger may choose. */
    @Test
    void areTheseAlone() {
        Set<String> marked = new TreeSet<>();
        for (Application application : List.of(new FrontdeskApi(), new FrontdeskPages(), new FrontdeskDesk())) {
            for (Class<?> resource : application.getClasses()) {
                for (Method method : resource.getDeclaredMethods()) {
                    if (method.isAnnotationPresent(Compressed.class)) {
                        marked.add(resource.getSimpleName() + "." + method.getName());
                    }
                }
            }
        }
        assertEquals(
                new TreeSet<>(List.of(
                        "ArticlePages.article",
                        "ArticlePages.list",
                        "ArticlesResource.list",
                        "ArticlesResource.article",
                        "BookingPage.ask",
                        "CalendarsResource.calendar",
                        "CallBackPage.ask",
                        "CallWindowsResource.windows",
                        "ClinicPages.page",
                        "ClinicResource.profile",
                        "InboxPages.export",
                        "PricingPage.ask",
                        "SchemaResource.schema",
                        "SlotsResource.slots")),
                marked);
    }
}
