package clinic.frontdesk.web.icalendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which revisions of events were dropped because they keep no time that anybody asks for. One of them may be later than the one
 * that was kept. Beyond a bound they are forgotten, and the older one stays busy.
 */
final class EndedEvents {

    private static final int MOST = 20_000;
    private static final int LONGEST_UID = 500;

    private final Map<String, List<Revision>> byUid = new HashMap<>();
    private int count;

    /** Notes one that is dropped. */
    void add(Component event) {
        event.value("UID")
                .filter(uid -> count < MOST && uid.length() <= LONGEST_UID)
                .ifPresent(uid -> {
                    byUid.computeIfAbsent(uid, first -> new ArrayList<>(1)).add(Revision.of(event));
                    count++;
                });
    }

    /** Those of that UID. */
    List<Revision> of(String uid) {
        return byUid.getOrDefault(uid, List.of());
    }
}
