package clinic.frontdesk.desk.people;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.lead.LeadId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From where on the lists of today are shown; null: from the beginning.
 *
 * @param now whom to call now
 * @param later whom to call later
 * @param unconfirmed who has yet to confirm
 * @param fresh what is new
 */
public record TodayQuery(
        @Nullable Cursor now, @Nullable Cursor later, @Nullable Cursor unconfirmed, @Nullable Cursor fresh) {

    /** What a page was asked; what makes no sense is left out. */
    static TodayQuery of(Function<String, @Nullable String> asked) {
        return new TodayQuery(
                Cursor.read(asked.apply("now")),
                Cursor.read(asked.apply("later")),
                Cursor.read(asked.apply("unconfirmed")),
                Cursor.read(asked.apply("fresh")));
    }

    /** The page that shows it. */
    public String page() {
        return query().isEmpty() ? "" : "?" + query();
    }

    /** The page that shows it, with one person. */
    public String page(LeadId lead) {
        return "/leads/" + lead + page();
    }

    /** The page that shows one of the lists from elsewhere on, up to the cursor. */
    public String upTo(String list) {
        Map<String, Cursor> others = cursors();
        others.remove(list);
        return "?" + written(others) + (others.isEmpty() ? "" : "&") + list + "=";
    }

    private String query() {
        return written(cursors());
    }

    private Map<String, Cursor> cursors() {
        Map<String, Cursor> all = new LinkedHashMap<>();
        if (now != null) {
            all.put("now", now);
        }
        if (later != null) {
            all.put("later", later);
        }
        if (unconfirmed != null) {
            all.put("unconfirmed", unconfirmed);
        }
        if (fresh != null) {
            all.put("fresh", fresh);
        }
        return all;
    }

    private static String written(Map<String, Cursor> cursors) {
        return cursors.entrySet().stream()
                .map(cursor -> cursor.getKey() + "=" + cursor.getValue())
                .collect(Collectors.joining("&"));
    }
}
