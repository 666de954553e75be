package clinic.frontdesk.calendar;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A practitioner's appointments for a calendar of their own, by a token that only reads. The token is derived and stored
 * nowhere; making a new one revokes the one before.
 */
public final class PractitionerFeed {

    private static final Pattern TOKEN =
            Pattern.compile("([a-z0-9-]{1,63})\\.([a-z0-9-]{1,63})\\.([A-Za-z0-9_-]{1,64})");
    private static final String PURPOSE = "practitioner-feed";
    private static final Duration PAST = Duration.ofDays(60);
    private static final Duration FUTURE = Duration.ofDays(400);

    private final PractitionerFeeds feeds;
    private final Appointments appointments;
    private final Signer signer;
    private final Clock clock;

    /** @param appointments what the feed tells of */
    public PractitionerFeed(PractitionerFeeds feeds, Appointments appointments, Signer signer, Clock clock) {
        this.feeds = feeds;
        this.appointments = appointments;
        this.signer = signer;
        this.clock = clock;
    }

    /** Whose appointments a token tells of. */
    public record Reader(Slug clinic, Slug practitioner) {}

    /** The present token of a practitioner, if there is one. */
    public Optional<String> token(StaffMember staff, Slug practitioner) {
        return Optional.ofNullable(issued(staff, List.of(practitioner)).get(practitioner))
                .map(Issued::token);
    }

    /**
     * The present token of a practitioner.
     *
     * @param version that {@link Versioned} carries: how many tokens the practitioner has had
     */
    public record Issued(String token, int version) {}

    /** The present tokens of those practitioners who have one. */
    public Map<Slug, Issued> issued(StaffMember staff, Collection<Slug> practitioners) {
        Map<Slug, Issued> issued = new HashMap<>();
        feeds.generations(staff.clinic(), practitioners)
                .forEach((practitioner, generation) -> issued.put(
                        practitioner,
                        new Issued(token(staff.clinic(), practitioner, generation), versionOf(generation))));
        return issued;
    }

    private static int versionOf(int generation) {
        return generation + 1;
    }

    /** The version that {@link Versioned} carries: how many tokens the practitioner has had. */
    public int version(StaffMember staff, Slug practitioner) {
        return versionOf(feeds.generation(staff.clinic(), practitioner).orElse(-1));
    }

    /**
     * Makes a token, and the one before invalid.
     *
     * @throws CalendarRefusal.UnknownPractitioner when the clinic has none of that name
     * @throws ChangedMeanwhile when another was made since the page was shown, which somebody may have
     *     given away by now
     */
    public void renew(StaffMember staff, Clinic clinic, Versioned<Slug> practitioner) {
        Practitioner known = clinic.practitioner(practitioner.what())
                .orElseThrow(
                        () -> new CalendarRefusal.UnknownPractitioner(practitioner.what(), clinic.practitioners()));
        int next = version(staff, known.slug());
        practitioner.requireVersion(next);
        feeds.renew(staff.clinic(), known.slug(), next);
    }

    /**
     * Whose feed a token opens.
     *
     * @throws CalendarRefusal.UnknownPractitioner for a token that is none, or no longer
     */
    public Reader open(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches() || !Slug.isSlug(parts.group(1)) || !Slug.isSlug(parts.group(2))) {
            throw new CalendarRefusal.UnknownPractitioner();
        }
        Reader reader = new Reader(new Slug(parts.group(1)), new Slug(parts.group(2)));
        OptionalInt generation = feeds.generation(reader.clinic(), reader.practitioner());
        boolean valid = generation.isPresent()
                && signer.isSigned(
                        reader.clinic(), PURPOSE, reader.practitioner() + "/" + generation.getAsInt(), parts.group(3));
        if (!valid) {
            throw new CalendarRefusal.UnknownPractitioner();
        }
        return reader;
    }

    /** The practitioner's appointments that stand, from two months ago on, by start. */
    public List<Appointment> appointments(Reader reader) {
        Instant now = clock.instant();
        return appointments.starting(reader.clinic(), new TimeRange(now.minus(PAST), now.plus(FUTURE))).stream()
                .filter(appointment -> appointment.practitioner().equals(reader.practitioner()))
                .filter(appointment -> appointment.standsAt(now))
                .toList();
    }

    private String token(Slug clinic, Slug practitioner, int generation) {
        return clinic + "." + practitioner + "." + signer.sign(clinic, PURPOSE, practitioner + "/" + generation);
    }
}
