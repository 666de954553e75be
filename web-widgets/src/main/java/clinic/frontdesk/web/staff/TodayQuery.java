package clinic.frontdesk.web.staff;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.lead.LeadId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From where on the lists of today are shown; null: from the beginning.
 *
 * @param now whom to call now
 * @param later whom to call later
 * @param fresh what is new
 */
public record TodayQuery(@Nullable Cursor now, @Nullable Cursor later, @Nullable Cursor fresh) {

    /** What a page was asked; what makes no sense is left out. */
    static TodayQuery of(@Nullable String now, @Nullable String later, @Nullable String fresh) {
        return new TodayQuery(Cursor.read(now), Cursor.read(later), Cursor.read(fresh));
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
