package clinic.frontdesk.persistence.calendar;

import clinic.frontdesk.calendar.BusyFeed;
import clinic.frontdesk.calendar.FeedFault;
import clinic.frontdesk.calendar.FeedTag;
import clinic.frontdesk.calendar.UnreadEvent;
import clinic.frontdesk.calendar.UnreadEvents;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.persistence.sql.Unreadable;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;

/** A practitioner's calendar elsewhere. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "busy_feed", schema = "frontdesk")
@NullUnmarked
class BusyFeedRow {

    private static final URI NOWHERE = URI.create("unreadable:address");

    /** What of it is kept on its own. */
    private enum Part {
        ADDRESS
    }

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "feed_id")
    String id;

    String practitioner;

    @Column(name = "address_sealed")
    String address;

    @Column(name = "due_at")
    long dueAt;

    @Column(name = "fetched_at")
    Long fetchedAt;

    String fault;

    String zone;

    boolean slow;

    @Column(name = "unread_count")
    int unreadCount;

    @Column(name = "unread_shown")
    String unreadShown;

    @Column(name = "unknown_zones")
    String unknownZones;

    @Column(name = "not_before")
    long notBefore;

    @Column(name = "tag_kind")
    String tagKind;

    String tag;

    @Column(name = "read_basis")
    String readBasis;

    @Column(name = "read_whole_at")
    Long readWholeAt;

    static BusyFeedRow of(BusyFeed feed, Vault vault) {
        BusyFeedRow row = new BusyFeedRow();
        row.clinicId = feed.clinic().value();
        row.id = feed.id().toString();
        row.practitioner = feed.practitioner().value();
        row.address = vault.seal(row.place(), feed.address().toString());
        row.zone = feed.zone() == null ? null : feed.zone().getId();
        row.take(feed.state());
        return row;
    }

    /** What comes of reading a feed. */
    void take(BusyFeed.State state) {
        fetchedAt = state.fetchedAt() == null ? null : state.fetchedAt().toEpochMilli();
        fault = state.fault() == null ? null : state.fault().name();
        slow = state.slow();
        unreadCount = state.unread().count();
        unreadShown = lines(state.unread().shown(), BusyFeedRow::written);
        unknownZones = lines(state.unknownZones(), name -> name);
        notBefore = state.notBefore() == null ? 0 : state.notBefore().toEpochMilli();
        BusyFeed.WholeReading whole = state.whole();
        tagKind = whole == null ? null : whole.tag().kind().name();
        tag = whole == null ? null : whole.tag().value();
        readBasis = whole == null ? null : whole.basis();
        readWholeAt = whole == null ? null : whole.at().toEpochMilli();
    }

    /** With an address that leads nowhere, and that fault, where the address can't be read. */
    BusyFeed toFeed(Vault vault) {
        Unreadable<Part> parts = new Unreadable<>(Part.class);
        URI known = parts.read(Part.ADDRESS, () -> URI.create(vault.open(place(), address)), NOWHERE);
        boolean readable = parts.all().isEmpty();
        return new BusyFeed(
                UUID.fromString(id),
                new Slug(clinicId),
                new Slug(practitioner),
                known,
                zone == null ? null : ZoneId.of(zone),
                state(readable ? fault : FeedFault.ADDRESS_UNREADABLE.name()));
    }

    private BusyFeed.State state(String why) {
        return new BusyFeed.State(
                fetchedAt == null ? null : Instant.ofEpochMilli(fetchedAt),
                why == null ? null : FeedFault.valueOf(why),
                slow,
                new UnreadEvents(
                        unreadCount, unreadShown.lines().map(BusyFeedRow::event).toList()),
                unknownZones.lines().toList(),
                whole(),
                notBefore == 0 ? null : Instant.ofEpochMilli(notBefore));
    }

    /** Null also where another program wrote what this one doesn't know: then it is read whole. */
    private BusyFeed.WholeReading whole() {
        return tagKind == null
                ? null
                : FeedTag.of(tagKind, tag)
                        .map(known -> new BusyFeed.WholeReading(known, readBasis, Instant.ofEpochMilli(readWholeAt)))
                        .orElse(null);
    }

    private static String written(UnreadEvent event) {
        return event.day() == null ? event.reason().name() : event.reason().name() + " " + event.day();
    }

    private static UnreadEvent event(String written) {
        String[] parts = written.split(" ", 2);
        return new UnreadEvent(UnreadEvent.Reason.valueOf(parts[0]), parts.length == 1 ? null : parts[1]);
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }

    private Vault.Place place() {
        return new Vault.Place(new Slug(clinicId), "busy_feed", id, "address_sealed");
    }
}
