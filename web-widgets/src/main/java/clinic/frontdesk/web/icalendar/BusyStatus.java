package clinic.frontdesk.web.icalendar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether an event keeps its owner busy, however its program says so. */
final class BusyStatus {

    /** How Outlook, Hotmail and GroupWise show it; what the inviting side meant comes last. */
    private static final List<String> SHOWN_AS = List.of(
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "X-MICROSOFT-MSNCALENDAR-BUSYSTATUS",
            "X-GWSHOW-AS",
            "X-MICROSOFT-CDO-INTENDEDSTATUS",
            "X-MICROSOFT-MSNCALENDAR-INTENDEDSTATUS");

    private BusyStatus() {}

    /** What says so wins over what Outlook alone says; what only the inviting side meant comes last. */
    static boolean isBusy(Component event) {
        if (isCancelled(event)) {
            return false;
        }
        Optional<String> transparency = event.value("TRANSP").filter(text -> !text.isBlank());
        if (transparency.isPresent()) {
            String text = transparency.get().toUpperCase(Locale.ROOT);
            // a number in vCalendar 1.0
            return !text.startsWith("TRANSPARENT") && !text.matches("[1-9]\\d*");
        }
        return !SHOWN_AS.stream()
                .flatMap(name -> event.value(name).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .filter("FREE"::equalsIgnoreCase)
                .isPresent();
    }

    /** Some say of each event what is meant for a whole calendar. */
    private static boolean isCancelled(Component event) {
        return is(event, "STATUS", "CANCELLED") || is(event, "STATUS", "CANCELED") || is(event, "METHOD", "CANCEL");
    }

    private static boolean is(Component event, String name, String value) {
        return event.value(name).filter(value::equalsIgnoreCase).isPresent();
    }
}
