package clinic.frontdesk.web;

import clinic.frontdesk.web.coding.CompressedAnswers;
import clinic.frontdesk.web.error.UnreadableRequests;
import clinic.frontdesk.web.form.FieldsReader;
import clinic.frontdesk.web.http.JerseySettings;
import clinic.frontdesk.web.page.ArticlePages;
import clinic.frontdesk.web.page.BookingPage;
import clinic.frontdesk.web.page.CallBackPage;
import clinic.frontdesk.web.page.ClinicPages;
import clinic.frontdesk.web.page.PageProblems;
import clinic.frontdesk.web.page.PricingPage;
import clinic.frontdesk.web.trust.RateLimitFilter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The hosted pages. It lists its classes, as the API does, so that it changes nothing outside of its path. */
@ApplicationPath("clinics")
public class FrontdeskPages extends Application {

    /** For the container. */
    public FrontdeskPages() {}

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ClinicPages.class,
                BookingPage.class,
                CallBackPage.class,
                PricingPage.class,
                ArticlePages.class,
                CompressedAnswers.class,
                FieldsReader.class,
                RateLimitFilter.class,
                UnreadableRequests.class,
                PageProblems.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return JerseySettings.ALL;
    }
}
