package clinic.frontdesk.web.notice;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.clinic.Address;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Place;
import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.PriceGuide;
import clinic.frontdesk.web.lead.CallWindowView;
import clinic.frontdesk.web.lead.PricingResource.GuideView;
import clinic.frontdesk.web.words.TimeFormat;
import clinic.frontdesk.web.words.TimeFormats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a letter is to be read for, line by line: when, what, where; or what it costs. */
final class LetterFacts {

    private final NoticeContext context;
    private final Clinic clinic;
    private final Lead lead;
    private final TimeFormats clocks;
    private final TimeFormat format;

    LetterFacts(NoticeContext context) {
        this.context = context;
        this.clinic = context.clinic();
        this.lead = context.lead();
        this.clocks = TimeFormats.of(clinic, lead.provenance().zone(), context.locale());
        this.format = clocks.clinic();
    }

    /** For the visitor, who may be in another zone. */
    List<String> forVisitor() {
        if (context.appointment().isPresent()) {
            return visit(context.appointment().get());
        }
        return lead.enquiry().fold(new Asked());
    }

    private final class Asked implements Enquiry.Cases<List<String>> {

        @Override
        public List<String> callBack(Enquiry.CallBack asked) {
            return window(asked.window());
        }

        @Override
        public List<String> pricing(Enquiry.Pricing asked) {
            return prices(asked);
        }

        @Override
        public List<String> visit(Enquiry.Visit booked) {
            return List.of();
        }

        @Override
        public List<String> unreadable(Enquiry.Unreadable lost) {
            return List.of();
        }
    }

    /** For the clinic's people, who know where they are, but not where the visitor is. */
    List<String> forStaff() {
        if (context.appointment().isPresent()) {
            Appointment booked = context.appointment().get();
            return Stream.of(Optional.of(format.full(booked.start())), theirs(booked), Optional.of(what(booked)))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return lead.enquiry().promised().stream()
                .flatMap(window -> Stream.of(Optional.of(CallWindowView.dated(window, format)), theirs(window)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> theirs(Appointment booked) {
        return theirs(booked.start(), clock -> clock.full(booked.start()));
    }

    private Optional<String> theirs(CallWindow window) {
        return theirs(window.from(), clock -> CallWindowView.dated(window, clock));
    }

    private Optional<String> theirs(Instant instant, Function<TimeFormat, String> said) {
        TimeFormat visitor = clocks.visitor();
        return clocks.differ(instant)
                ? Optional.of(context.say("notice.theirs", said.apply(visitor), visitor.zoneName()))
                : Optional.empty();
    }

    private List<String> window(CallWindow window) {
        return when(window.from(), Place.PHONE, clock -> CallWindowView.dated(window, clock));
    }

    /** On the clock that counts, and on the other one where that shows something else; each with its zone. */
    private List<String> when(Instant instant, Place place, Function<TimeFormat, String> said) {
        Stream<TimeFormat> shown = clocks.differ(instant)
                ? Stream.of(clocks.first(place), clocks.second(place))
                : Stream.of(clocks.first(place));
        return shown.map(clock -> context.say("letter.when", said.apply(clock), clock.zoneName()))
                .toList();
    }

    private List<String> prices(Enquiry.Pricing pricing) {
        List<String> lines = new ArrayList<>();
        PriceGuide.of(clinic, pricing.types()).stream()
                .map(type -> GuideView.of(type, context.locale()))
                .forEach(guide -> {
                    lines.add(guide.name() + ": " + guide.display());
                    if (guide.note() != null) {
                        lines.add(guide.note());
                    }
                });
        return lines;
    }

    private List<String> visit(Appointment booked) {
        List<String> lines = new ArrayList<>(when(booked.start(), place(booked), clock -> clock.full(booked.start())));
        lines.add(what(booked));
        String where = where(booked);
        if (!where.isEmpty()) {
            lines.add(where);
        }
        return lines;
    }

    /** Until when the appointment can be changed, on the clock that counts for it. */
    String until(Instant end) {
        TimeFormat clock = clocks.first(place(context.appointment().orElseThrow()));
        return context.say("letter.until", clock.full(end), clock.zoneName());
    }

    private String where(Appointment booked) {
        return switch (place(booked)) {
            case CLINIC -> address(booked);
            case PHONE -> context.say("letter.phone", context.number());
            case VIDEO -> "";
        };
    }

    private Place place(Appointment booked) {
        return clinic.appointmentType(booked.type()).map(type -> type.place()).orElse(Place.CLINIC);
    }

    private String address(Appointment booked) {
        Address address =
                clinic.location(booked.location()).map(Location::address).orElse(null);
        return address == null ? "" : address.inOneLine();
    }

    private String what(Appointment booked) {
        return context.say(
                "booked.what",
                clinic.typeName(booked.type()).in(context.locale()),
                clinic.practitionerName(booked.practitioner()));
    }
}
