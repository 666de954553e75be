package clinic.frontdesk.desk;

import clinic.frontdesk.desk.diary.AppointmentPages;
import clinic.frontdesk.desk.diary.BlockPages;
import clinic.frontdesk.desk.diary.BookPages;
import clinic.frontdesk.desk.diary.BusyFeedPages;
import clinic.frontdesk.desk.diary.CalendarPages;
import clinic.frontdesk.desk.diary.DecisionPages;
import clinic.frontdesk.desk.diary.DiaryPages;
import clinic.frontdesk.desk.diary.LinkPages;
import clinic.frontdesk.desk.office.ReportPages;
import clinic.frontdesk.desk.people.ConsentPages;
import clinic.frontdesk.desk.people.InboxPages;
import clinic.frontdesk.desk.people.LeadPages;
import clinic.frontdesk.desk.people.NoticePages;
import clinic.frontdesk.desk.people.PersonTextPage;
import clinic.frontdesk.desk.people.QuarantinePages;
import clinic.frontdesk.desk.people.TodayPages;
import clinic.frontdesk.desk.people.WebhookPages;
import clinic.frontdesk.web.coding.CompressedAnswers;
import clinic.frontdesk.web.error.UnreadableRequests;
import clinic.frontdesk.web.form.FieldsReader;
import clinic.frontdesk.web.http.JerseySettings;
import clinic.frontdesk.web.page.WrongSecrets;
import clinic.frontdesk.web.trust.RateLimitFilter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The desk: pages for the clinic's staff. Whoever isn't signed in is led to where they can. */
@ApplicationPath("desk")
public class FrontdeskDesk extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                SetupPage.class,
                SignInPage.class,
                TodayPages.class,
                LeadPages.class,
                ConsentPages.class,
                PersonTextPage.class,
                InboxPages.class,
                QuarantinePages.class,
                ReportPages.class,
                TeamPages.class,
                AppointmentPages.class,
                DiaryPages.class,
                DecisionPages.class,
                BookPages.class,
                BlockPages.class,
                LinkPages.class,
                CalendarPages.class,
                BusyFeedPages.class,
                NoticePages.class,
                CompressedAnswers.class,
                WebhookPages.class,
                FieldsReader.class,
                RateLimitFilter.class,
                UnreadableRequests.class,
                WrongSecrets.class,
                DeskProblems.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return JerseySettings.ALL;
    }
}
