package clinic.frontdesk.desk.diary;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Place;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.desk.diary.GridItem.Look;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.Day.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the items of a column: appointments by session, and all else as it is. */
final class GridItems {

    private final Visit visit;
    private final Clinic clinic;
    private final Function<Appointment, Attendee> attendees;
    private final LocationFilter where;
    private final Function<TimeRange, Span> measure;

    /** @param where what is elsewhere is only hinted at */
    GridItems(
            Visit visit,
            Function<Appointment, Attendee> attendees,
            LocationFilter where,
            Function<TimeRange, Span> measure) {
        this.visit = visit;
        this.clinic = visit.clinic();
        this.attendees = attendees;
        this.where = where;
        this.measure = measure;
    }

    /** Those of a practitioner, by start; the longer first. */
    List<GridItem> of(List<Stretch> stretches) {
        List<GridItem> others = stretches.stream()
                .filter(stretch -> stretch.appointment() == null)
                .map(this::other)
                .toList();
        return Stream.concat(
                        others.stream(),
                        sessions(stretches).entrySet().stream()
                                .map(session -> session(session.getKey(), session.getValue())))
                .sorted(Comparator.<GridItem>comparingInt(item -> item.span().from())
                        .thenComparingInt(item -> -item.span().to()))
                .toList();
    }

    /** When that room is used. */
    List<GridItem> ofRoom(Slug room, List<Stretch> stretches) {
        return sessions(stretches).keySet().stream()
                .filter(session -> room.equals(session.room()))
                .map(session -> item(Look.BUSY, session.time(), clinic.practitionerName(session.practitioner())))
                .toList();
    }

    private static Map<Session, List<Appointment>> sessions(List<Stretch> stretches) {
        Map<Session, List<Appointment>> sessions = new LinkedHashMap<>();
        stretches.stream().map(Stretch::appointment).forEach(one -> {
            if (one != null) {
                sessions.computeIfAbsent(one.session(), session -> new ArrayList<>())
                        .add(one);
            }
        });
        return sessions;
    }

    private GridItem session(Session session, List<Appointment> booked) {
        if (where.isElsewhere(session.location())) {
            return item(Look.AWAY, session.time(), where.name(session.location()));
        }
        List<Attendee> all = booked.stream().map(attendees).toList();
        String what = what(session, all.size());
        return new GridItem(look(session, all), measure.apply(session.time()), session.time(), all, what, null);
    }

    private GridItem other(Stretch stretch) {
        if (where.isElsewhere(stretch.location())) {
            return item(Look.AWAY, stretch.time(), where.name(stretch.location()));
        }
        return switch (stretch.kind()) {
            case FREE -> item(Look.FREE, stretch.time(), where.hint(stretch.location()));
            case HOLD -> item(Look.HELD, stretch.time(), visit.say("desk.held"));
            case BLOCK -> blocked(stretch.time(), stretch.block());
            case APPOINTMENT, BUSY -> item(Look.BUSY, stretch.time(), visit.say("desk.busy"));
        };
    }

    private GridItem blocked(TimeRange time, @Nullable Block block) {
        String reason = block == null ? visit.say("desk.closed") : block.reason();
        return new GridItem(
                Look.BLOCKED,
                measure.apply(time),
                time,
                List.of(),
                reason.isEmpty() ? visit.say("desk.blocked") : reason,
                block);
    }

    private GridItem item(Look look, TimeRange time, String words) {
        return new GridItem(look, measure.apply(time), time, List.of(), words, null);
    }

    private Look look(Session session, List<Attendee> all) {
        if (all.stream().anyMatch(Attendee::waits)) {
            return Look.REQUESTED;
        }
        if (all.stream().anyMatch(attendee -> attendee.is(AppointmentStatus.UNCONFIRMED))) {
            return Look.UNCONFIRMED;
        }
        if (all.stream().allMatch(attendee -> attendee.is(AppointmentStatus.NO_SHOW))) {
            return Look.MISSED;
        }
        return clinic.appointmentType(session.type())
                                .map(AppointmentType::place)
                                .orElse(Place.CLINIC)
                        == Place.CLINIC
                ? Look.BOOKED
                : Look.CALL;
    }

    /** What is done, how many come of how many, in which room, and where if there are several places. */
    private String what(Session session, int coming) {
        String type = clinic.typeName(session.type()).in(clinic.profile().locale());
        Stream<String> seating = clinic
                .appointmentType(session.type())
                .map(known -> known.rules().capacity())
                .stream()
                .filter(capacity -> capacity > 1)
                .map(capacity -> visit.say("desk.seats", coming, capacity));
        Stream<String> room = Stream.ofNullable(session.room()).map(visit::room);
        return Stream.of(Stream.of(type), seating, room, Stream.of(where.hint(session.location())))
                .flatMap(Function.identity())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
