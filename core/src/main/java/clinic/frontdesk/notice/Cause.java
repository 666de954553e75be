package clinic.frontdesk.notice;

import clinic.frontdesk.notice.Outbox.Failure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Why several deliveries failed.
 *
 * @param courier its name
 * @param words what their faults have in common
 * @param faults each of them as it was noted
 * @param count how many failed so
 */
public record Cause(String courier, String words, List<String> faults, long count) {

    /** What servers tell apart one letter from the next by: queue ids and times, but no reply codes such as 5.1.1. */
    private static final Pattern NUMBER = Pattern.compile("\\S*\\d\\S{6,}");

    /** Copies {@code faults}. */
    public Cause {
        faults = List.copyOf(faults);
    }

    /** The same for the same words of the same courier. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((courier + " " + words).getBytes(StandardCharsets.UTF_8));
    }

    /** The causes of those failures, the most frequent first. */
    static List<Cause> of(List<Failure> failures) {
        Map<UUID, Cause> causes = new TreeMap<>();
        failures.stream().map(Cause::one).forEach(one -> causes.merge(one.id(), one, Cause::and));
        return causes.values().stream()
                .sorted(Comparator.comparing(Cause::count).reversed())
                .toList();
    }

    private static Cause one(Failure failure) {
        String words = NUMBER.matcher(failure.fault()).replaceAll("…").replaceAll("\\s+", " ");
        return new Cause(failure.courier(), words, List.of(failure.fault()), failure.count());
    }

    private Cause and(Cause other) {
        List<String> all = new ArrayList<>(faults);
        all.addAll(other.faults);
        return new Cause(courier, words, all, count + other.count);
    }
}
