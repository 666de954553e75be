package clinic.frontdesk.web;

import clinic.frontdesk.web.appointment.AppointmentsResource;
import clinic.frontdesk.web.appointment.HoldsResource;
import clinic.frontdesk.web.appointment.LinkRenewalResource;
import clinic.frontdesk.web.appointment.LinkResource;
import clinic.frontdesk.web.appointment.SlotTakenMapper;
import clinic.frontdesk.web.appointment.SlotsResource;
import clinic.frontdesk.web.article.ArticlesResource;
import clinic.frontdesk.web.calendar.CalendarsResource;
import clinic.frontdesk.web.clinic.ClinicResource;
import clinic.frontdesk.web.clinic.file.SchemaResource;
import clinic.frontdesk.web.coding.CompressedAnswers;
import clinic.frontdesk.web.error.UnreadableRequests;
import clinic.frontdesk.web.form.FieldsReader;
import clinic.frontdesk.web.http.CrossOrigin;
import clinic.frontdesk.web.http.JerseySettings;
import clinic.frontdesk.web.http.ProblemMapper;
import clinic.frontdesk.web.lead.CallBackResource;
import clinic.frontdesk.web.lead.CallWindowsResource;
import clinic.frontdesk.web.lead.PricingResource;
import clinic.frontdesk.web.page.WrongSecrets;
import clinic.frontdesk.web.trust.ChallengeResource;
import clinic.frontdesk.web.trust.RateLimitFilter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/**
 * The public API. It lists its classes, so that in an application of someone else's nothing of it acts outside of its
 * path; that application's web.xml can move it.
 */
@ApplicationPath("api/v1")
public class FrontdeskApi extends Application {

    /** For the container. */
    public FrontdeskApi() {}

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ArticlesResource.class,
                ClinicResource.class,
                SchemaResource.class,
                SlotsResource.class,
                AppointmentsResource.class,
                HoldsResource.class,
                LinkRenewalResource.class,
                LinkResource.class,
                CalendarsResource.class,
                ChallengeResource.class,
                CallWindowsResource.class,
                CallBackResource.class,
                PricingResource.class,
                CompressedAnswers.class,
                FieldsReader.class,
                CrossOrigin.class,
                RateLimitFilter.class,
                UnreadableRequests.class,
                WrongSecrets.class,
                SlotTakenMapper.class,
                ProblemMapper.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return JerseySettings.ALL;
    }
}
