package clinic.frontdesk.desk.diary;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.calendar.BusyFeed;
import clinic.frontdesk.calendar.BusyFeedDesk;
import clinic.frontdesk.calendar.PractitionerFeed;
import clinic.frontdesk.calendar.PractitionerFeed.Issued;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.desk.diary.CalendarsView.Calendars;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the page of the practitioners' calendars. */
@Dependent
class CalendarViews {

    private final PractitionerFeed feed;
    private final BusyFeedDesk busy;
    private final Transactions transactions;
    private final Settings settings;

    @Inject
    CalendarViews(PractitionerFeed feed, BusyFeedDesk busy, Transactions transactions, Settings settings) {
        this.feed = feed;
        this.busy = busy;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** The page where nothing is at fault. */
    CalendarsView view(Visit visit, Fields typed) {
        return view(visit, typed, List.of(), "");
    }

    /** @param asked the calendar elsewhere whose zone was asked for; empty: none */
    CalendarsView view(Visit visit, Fields typed, List<FieldFault> faults, String asked) {
        List<Calendars> calendars = transactions.within(() -> {
            List<Practitioner> all = visit.clinic().practitioners();
            Map<Slug, Issued> issued = feed.issued(
                    visit.staff(), all.stream().map(Practitioner::slug).toList());
            List<BusyFeed> elsewhere = busy.feeds(visit.staff());
            return all.stream()
                    .map(one -> calendars(visit, one, Optional.ofNullable(issued.get(one.slug())), elsewhere))
                    .toList();
        });
        return new CalendarsView(visit, calendars, typed, faults, asked);
    }

    private Calendars calendars(
            Visit visit, Practitioner practitioner, Optional<Issued> issued, List<BusyFeed> elsewhere) {
        return new Calendars(
                practitioner,
                issued.map(ours -> addressOf(ours.token())),
                elsewhere.stream()
                        .filter(one -> one.practitioner().equals(practitioner.slug()))
                        .map(one -> new BusyFeedStatus(visit, one))
                        .toList(),
                issued.map(Issued::version).orElse(0));
    }

    private String addressOf(String token) {
        return settings.publicUrl().absolute("/api/v1/calendars/" + token + ".ics");
    }
}
