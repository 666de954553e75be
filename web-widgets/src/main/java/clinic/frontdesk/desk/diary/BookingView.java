package clinic.frontdesk.desk.diary;

import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.desk.diary.AppointmentPages.Booked;
import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.TimelineEntry;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form by which staff book or move.
 *
 * @param moved what is moved; null: nothing
 * @param asked the enquiry of the person who is booked; null: somebody who rings
 * @param version how many changes of it are shown; -1: of nothing
 */
public record BookingView(
        Visit visit, Fields typed, @Nullable Booked moved, @Nullable Lead asked, int version, Findings found)
        implements DeskView {

    @Override
    public String template() {
        return "diary/book";
    }

    /**
     * What was found out about what was typed.
     *
     * @param obstacles what is in the way, in words
     * @param why visitors aren't offered the time, in words; null: nobody asked
     * @param taken what is free instead of a time that is taken; null: it isn't
     * @param outOfDate whether the form did not show all that has happened
     * @param missed what it did not show
     */
    public record Findings(
            List<FieldFault> faults,
            List<String> obstacles,
            @Nullable List<String> why,
            @Nullable List<Slot> taken,
            boolean outOfDate,
            List<TimelineEntry> missed) {

        static final Findings NONE = faulty(List.of());

        static Findings faulty(List<FieldFault> faults) {
            return new Findings(faults, List.of(), null, null, false, List.of());
        }

        static Findings obstructed(List<String> obstacles) {
            return new Findings(List.of(), obstacles, null, null, false, List.of());
        }

        static Findings taken(List<Slot> instead, List<String> obstacles) {
            return new Findings(List.of(), obstacles, null, instead, false, List.of());
        }

        static Findings explained(List<String> why) {
            return new Findings(List.of(), List.of(), why, null, false, List.of());
        }

        static Findings outOfDate(List<TimelineEntry> missed) {
            return new Findings(List.of(), List.of(), null, null, true, missed);
        }
    }
}
