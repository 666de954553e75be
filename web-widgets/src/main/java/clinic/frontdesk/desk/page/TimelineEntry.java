package clinic.frontdesk.desk.page;

import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.web.notice.Letter;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened between a person and the clinic.
 *
 * @param by who did it, where that isn't plain
 * @param text what was said or written down
 * @param of the enquiry that began with it
 * @param fault what went wrong
 */
public record TimelineEntry(
        Instant at,
        String what,
        @Nullable String by,
        @Nullable String text,
        @Nullable LeadId of,
        Optional<Letter> letter,
        @Nullable String fault) {

    public static TimelineEntry of(Instant at, String what, @Nullable String by) {
        return new TimelineEntry(at, what, by, null, null, Optional.empty(), null);
    }

    /** What was done about an enquiry. */
    public static TimelineEntry of(Visit visit, LeadChange change) {
        LeadChange.What what = change.what();
        if (what instanceof LeadChange.Noted noted) {
            return of(change.at(), visit.say("desk.noted"), change.by()).saying(written(visit, change, noted.text()));
        }
        LeadChange.What done = what instanceof LeadChange.TakenBack takenBack ? takenBack.what() : what;
        @Nullable String note = done instanceof LeadChange.Called called ? called.note() : null;
        return of(change.at(), visit.what(what), change.by()).saying(written(visit, change, note));
    }

    /** What was done to an appointment. */
    public static TimelineEntry of(Visit visit, AppointmentChange change) {
        String what = visit.say("desk.done." + change.kind(), visit.when().on(change.start()));
        String by = change.by() == null ? visit.say("desk.patient") : change.by();
        return of(change.at(), what, by).saying(overridden(visit, change));
    }

    TimelineEntry saying(@Nullable String words) {
        return new TimelineEntry(at, what, by, words, of, letter, fault);
    }

    public TimelineEntry beginning(LeadId lead) {
        return new TimelineEntry(at, what, by, text, lead, letter, fault);
    }

    public TimelineEntry mailed(Letter mail, @Nullable String wrong) {
        return new TimelineEntry(at, what, by, text, of, Optional.of(mail), wrong);
    }

    private static @Nullable String written(Visit visit, LeadChange change, @Nullable String text) {
        return change.unreadable() ? visit.say("desk.unreadable") : text;
    }

    private static @Nullable String overridden(Visit visit, AppointmentChange change) {
        return change.overridden().isEmpty()
                ? null
                : visit.say("desk.overridden") + ": "
                        + change.overridden().stream()
                                .sorted()
                                .map(obstacle -> visit.say("desk.obstacle." + obstacle))
                                .collect(Collectors.joining(", "));
    }
}
