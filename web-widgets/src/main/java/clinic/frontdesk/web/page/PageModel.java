package clinic.frontdesk.web.page;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.article.Article;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.booking.FreeTimes;
import clinic.frontdesk.booking.TimesWish;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.web.article.ArticleBody;
import clinic.frontdesk.web.http.Problem;
import clinic.frontdesk.web.lead.CallWindowView;
import clinic.frontdesk.web.lead.PricingResource.AnswerView;
import clinic.frontdesk.web.words.TimeFormats;
import java.time.LocalDate;
import java.util.List;

/** What a hosted page shows: the one parameter of its template. */
public sealed interface PageModel {

    /** The template that shows it. */
    String template();

    /** The clinic's own page. */
    record Home(Page page, List<Article> articles) implements PageModel {
        @Override
        public String template() {
            return "clinic.jte";
        }
    }

    /** All articles. */
    record ArticleList(Page page, List<Article> articles) implements PageModel {
        @Override
        public String template() {
            return "articles.jte";
        }
    }

    /** One article. */
    record OneArticle(Page page, Article article, ArticleBody body) implements PageModel {
        @Override
        public String template() {
            return "article.jte";
        }
    }

    /** What can be booked. */
    record TypeChoice(Page page, FormState form, List<AppointmentType> types) implements PageModel {
        @Override
        public String template() {
            return "types.jte";
        }
    }

    /**
     * The form that books.
     *
     * @param nearest where the wanted time is taken, those that are free near it
     * @param today the clinic's date
     */
    record BookingForm(
            Page page,
            TimeFormats clocks,
            FormState form,
            TimesWish wish,
            FreeTimes times,
            List<Slot> nearest,
            LocalDate today)
            implements PageModel {
        @Override
        public String template() {
            return "book.jte";
        }
    }

    /**
     * What was booked.
     *
     * @param mailed whether a letter about it goes out
     */
    record Booked(Page page, Appointment appointment, TimeFormats clocks, boolean mailed) implements PageModel {
        @Override
        public String template() {
            return "booked.jte";
        }
    }

    /** The form that asks to be called. */
    record CallBackForm(Page page, FormState form, List<CallWindowView> windows) implements PageModel {
        @Override
        public String template() {
            return "call-back.jte";
        }
    }

    /** The call that was promised. */
    record Promised(Page page, String reference, CallWindowView window) implements PageModel {
        @Override
        public String template() {
            return "promised.jte";
        }
    }

    /** The form that asks for cost and availability. */
    record PricingForm(Page page, FormState form) implements PageModel {
        @Override
        public String template() {
            return "pricing.jte";
        }
    }

    /**
     * What it costs, and when there is time.
     *
     * @param kept the fields that go on to a booking
     * @param ready whether they are all that a booking needs
     */
    record Priced(Page page, TimeFormats clocks, FormState form, List<String> kept, boolean ready, AnswerView answer)
            implements PageModel {
        @Override
        public String template() {
            return "priced.jte";
        }
    }

    /** The page of whoever has the link of an appointment. */
    record Manage(Page page) implements PageModel {
        @Override
        public String template() {
            return "manage.jte";
        }
    }

    /**
     * What went wrong.
     *
     * @param root path of the application, without a slash at the end
     */
    record Failed(Problem problem, String root, String language) implements PageModel {
        @Override
        public String template() {
            return "problem.jte";
        }
    }
}
