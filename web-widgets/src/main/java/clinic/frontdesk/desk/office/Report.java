package clinic.frontdesk.desk.office;

import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.lead.LeadTally;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of enquiries.
 *
 * @param articles by the article in which they were asked
 * @param sources by what led people to the page
 * @param intents by what they asked for
 */
public record Report(Line total, List<Line> articles, List<Line> sources, List<Line> intents) {

    /** How many of one kind came how far. */
    public record Line(String label, long enquiries, long contacted, long booked, long attended) {

        Line plus(LeadTally tally) {
            return new Line(
                    label,
                    enquiries + tally.enquiries(),
                    contacted + tally.contacted(),
                    booked + tally.booked(),
                    attended + tally.attended());
        }

        /** That many of the enquiries, in per cent. */
        public long percent(long some) {
            return enquiries == 0 ? 0 : Math.round(100.0 * some / enquiries);
        }
    }

    /**
     * Of those tallies.
     *
     * @param title what an article's slug stands for
     */
    static Report of(Visit visit, List<LeadTally> tallies, Function<String, String> title) {
        return new Report(
                line(visit.say("desk.report.all"), tallies),
                lines(
                        tallies,
                        tally -> tally.article() == null
                                ? visit.say("desk.report.no-article")
                                : title.apply(tally.article())),
                lines(tallies, tally -> tally.source() == null ? visit.say("desk.report.no-source") : tally.source()),
                lines(tallies, tally -> visit.say("desk.intent." + tally.intent())));
    }

    private static List<Line> lines(List<LeadTally> tallies, Function<LeadTally, String> label) {
        return tallies.stream().collect(Collectors.groupingBy(label)).entrySet().stream()
                .map(group -> line(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(Line::enquiries).reversed().thenComparing(Line::label))
                .toList();
    }

    private static Line line(String label, List<LeadTally> tallies) {
        Line line = new Line(label, 0, 0, 0, 0);
        for (LeadTally tally : tallies) {
            line = line.plus(tally);
        }
        return line;
    }
}
