package clinic.frontdesk.calendar;

import clinic.frontdesk.Ids;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.staff.StaffMember;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What staff do with the busy feeds of their clinic. */
public final class BusyFeedDesk {

    private static final int MOST = 100;
    private static final int LONGEST = 2000;
    private static final Pattern SCHEME = Pattern.compile("^(https|webcal|webcals)://", Pattern.CASE_INSENSITIVE);

    private final BusyFeeds feeds;
    private final Ids ids;

    /** @param feeds where they are kept */
    public BusyFeedDesk(BusyFeeds feeds, Ids ids) {
        this.feeds = feeds;
        this.ids = ids;
    }

    /** The clinic's feeds, in no order. */
    public List<BusyFeed> feeds(StaffMember staff) {
        return feeds.of(staff.clinic());
    }

    /**
     * An address as calendars give it, {@code webcal:} as well as {@code https:}; empty for one that can't be fetched, such
     * as that of another scheme or with a password.
     */
    public static Optional<URI> address(String text) {
        if (text.length() > LONGEST || !SCHEME.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(SCHEME.matcher(text).replaceFirst("https://"));
            boolean plain = address.getHost() != null && address.getRawUserInfo() == null;
            return plain ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /**
     * Adds a feed; it is read soon.
     *
     * @param address from {@link #address(String)}
     * @throws CalendarRefusal.UnknownPractitioner when the clinic has none of that name
     * @throws CalendarRefusal.TooManyFeeds when the clinic has a hundred
     */
    public BusyFeed add(StaffMember staff, Clinic clinic, Slug practitioner, URI address) {
        Slug known = clinic.practitioner(practitioner)
                .orElseThrow(() -> new CalendarRefusal.UnknownPractitioner(practitioner, clinic.practitioners()))
                .slug();
        if (feeds.of(staff.clinic()).size() >= MOST) {
            throw new CalendarRefusal.TooManyFeeds(MOST);
        }
        BusyFeed feed = new BusyFeed(ids.next(), staff.clinic(), known, address, null, BusyFeed.State.NEW);
        feeds.add(feed);
        return feed;
    }

    /**
     * Removes a feed; its times are free again.
     *
     * @throws CalendarRefusal.UnknownFeed when the clinic has none of that id
     */
    public void remove(StaffMember staff, UUID feed) {
        if (!feeds.remove(staff.clinic(), feed)) {
            throw new CalendarRefusal.UnknownFeed(feed);
        }
    }

    /**
     * A feed, which nobody else changes until the transaction ends.
     *
     * @throws CalendarRefusal.UnknownFeed when the clinic has none of that id
     */
    public BusyFeed open(StaffMember staff, UUID feed) {
        return feeds.lock(staff.clinic(), feed).orElseThrow(() -> new CalendarRefusal.UnknownFeed(feed));
    }

    /**
     * Says which zone is meant by names that nobody knows in a feed; it is read anew at once.
     *
     * @param zone empty takes back what was said
     * @throws CalendarRefusal.UnknownFeed when the clinic has none of that id
     */
    public void setZone(StaffMember staff, UUID feed, Optional<ZoneId> zone) {
        if (!feeds.setZone(staff.clinic(), feed, zone.orElse(null))) {
            throw new CalendarRefusal.UnknownFeed(feed);
        }
    }
}
