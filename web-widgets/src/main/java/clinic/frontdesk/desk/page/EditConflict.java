package clinic.frontdesk.desk.page;

import clinic.frontdesk.web.form.Fields;
import java.util.List;
import java.util.Set;

/**
 * What somebody wanted to do from a page that was out of date: colleagues or the patient had done something since.
 *
 * @param name whom it is about
 * @param now how it stands
 * @param entries what the page did not show, earliest first
 * @param act what was wanted; empty: it can't be done any more
 * @param action where the form was sent, without the path of the desk
 * @param typed all that was sent
 * @param version of what is shown now
 * @param back the page to leave it at that
 */
public record EditConflict(
        Visit visit,
        String name,
        String now,
        List<TimelineEntry> entries,
        String act,
        String action,
        Fields typed,
        int version,
        String back)
        implements DeskView {

    @Override
    public String template() {
        return "edit-conflict";
    }

    /** What the form shows or has anew. */
    private static final Set<String> SHOWN = Set.of(Visit.CSRF, Visit.VERSION, Fields.STARTED, "note");

    /** What the form hands on as it was sent. */
    public List<String> handedOn() {
        return typed.names().stream().filter(name -> !SHOWN.contains(name)).toList();
    }
}
