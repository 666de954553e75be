package clinic.frontdesk.desk.office;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.article.Article;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of enquiries, by where they came from. */
@Path("report")
@Endpoint
public class ReportPages {

    /** The days that can be looked back. */
    private static final List<Integer> PERIODS = List.of(7, 30, 90, 365);

    private static final int USUAL = 30;

    private final Visits visits;
    private final LeadDesk leads;
    private final Articles articles;
    private final Transactions transactions;

    @Inject
    ReportPages(Visits visits, LeadDesk leads, Articles articles, Transactions transactions) {
        this.visits = visits;
        this.leads = leads;
        this.articles = articles;
        this.transactions = transactions;
    }

    /** Those of the last days; of thirty unless told otherwise. */
    @GET
    public Response report(@QueryParam("days") @Nullable String days, @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        int period = PERIODS.stream()
                .filter(known -> String.valueOf(known).equals(days))
                .findFirst()
                .orElse(USUAL);
        LocalDate today = LocalDate.ofInstant(visit.now(), visit.clinic().timeZone());
        LocalDate first = today.minusDays(period - 1L);
        Report report = transactions.within(() -> of(visit, first));
        return new ReportView(visit, report, period, PERIODS, first).answer();
    }

    private Report of(Visit visit, LocalDate first) {
        Map<String, String> titles = articles.all(visit.staff().clinic()).stream()
                .collect(Collectors.toMap(article -> article.slug().value(), Article::title));
        return Report.of(
                visit,
                leads.tallies(
                        visit.staff(),
                        first.atStartOfDay(visit.clinic().timeZone()).toInstant(),
                        visit.now().plusMillis(1)),
                slug -> titles.getOrDefault(slug, slug));
    }
}
