package clinic.frontdesk.desk.diary;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.Day;
import clinic.frontdesk.diary.DiaryDesk;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.web.form.Fields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fills in the booking form of staff with what is known of the person who asked, and with the first free time. */
@Dependent
class BookingPrefill {

    private static final int DAYS_AHEAD = 7;

    private final LeadDesk leads;
    private final DiaryDesk diary;

    @Inject
    BookingPrefill(LeadDesk leads, DiaryDesk diary) {
        this.leads = leads;
        this.diary = diary;
    }

    /** The form with what is known of the person, and the first time that is free. */
    Fields filledIn(Visit visit, Fields asked, Lead lead) {
        Map<String, String> known = new HashMap<>();
        wish(lead).ifPresent(practitioner -> known.put("practitioner", practitioner.value()));
        type(lead).ifPresent(type -> known.put("type", type.value()));
        Contact contact = lead.contact();
        known.put("name", contact.name().full());
        contact.phoneNumber().ifPresent(number -> known.put("phone", number.typed()));
        contact.emailAddress().ifPresent(address -> known.put("email", address.value()));
        asked.names().forEach(name -> known.put(name, asked.text(name).orElse("")));
        if (!known.containsKey("start")) {
            firstFree(visit, Optional.ofNullable(known.get("practitioner"))).ifPresent(gap -> {
                known.putAll(visit.formTimes().fields("start", gap.item().time().start()));
                known.put("practitioner", String.valueOf(gap.column().practitioner()));
            });
        }
        return Fields.of(known);
    }

    private Optional<CalendarGrid.Gap> firstFree(Visit visit, Optional<String> practitioner) {
        LocalDate today = LocalDate.ofInstant(visit.now(), visit.clinic().timeZone());
        List<LocalDate> dates =
                IntStream.range(0, DAYS_AHEAD).mapToObj(today::plusDays).toList();
        List<Day> days = diary.days(visit.clinic(), dates);
        BookedLeads who =
                BookedLeads.to(days.stream().flatMap(Day::appointments).toList(), visit.staff(), leads);
        CalendarGrids grids = new CalendarGrids(
                visit, visit.now(), ClosedDates.of(visit, diary, dates), one -> Attendee.seen(one, who.of(one)));
        return days.stream()
                .flatMap(day -> free(visit, grids.ofDay(day, null), practitioner))
                .findFirst();
    }

    private static Stream<CalendarGrid.Gap> free(Visit visit, CalendarGrid grid, Optional<String> practitioner) {
        return grid.gaps(visit.now())
                .filter(gap -> gap.item().time().start().isAfter(visit.now()))
                .filter(gap -> practitioner.isEmpty()
                        || practitioner.get().equals(String.valueOf(gap.column().practitioner())))
                .sorted(Comparator.comparing(gap -> gap.item().time()))
                .limit(1);
    }

    private static Optional<Slug> wish(Lead lead) {
        return lead.enquiry().wished();
    }

    private static Optional<Slug> type(Lead lead) {
        return lead.enquiry().types().stream().findFirst();
    }
}
