package clinic.frontdesk.web.notice;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.clinic.Address;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Place;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.PriceGuide;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.web.Moments;
import clinic.frontdesk.web.Words;
import clinic.frontdesk.web.lead.PricingResource.GuideView;
import clinic.frontdesk.web.lead.WindowView;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What letters are about, and how it is said in one language. */
record Matter(EventType event, Clinic clinic, Lead lead, Optional<Appointment> appointment, Locale locale) {

    Matter(EventType event, Clinic clinic, Lead lead, Optional<Appointment> appointment) {
        this(event, clinic, lead, appointment, clinic.profile().locale());
    }

    Matter in(Locale language) {
        return new Matter(event, clinic, lead, appointment, language);
    }

    /** CALLBACK or PRICING; or what happened to an appointment: BOOKED, REQUESTED, MOVED... */
    String kind() {
        return switch (event) {
            case LEAD_RECEIVED -> lead.intent().name();
            case PROMISE_OVERDUE -> "OVERDUE";
            case APPOINTMENT_BOOKED -> isRequest() ? "REQUESTED" : "BOOKED";
            case APPOINTMENT_UNCONFIRMED -> "UNCONFIRMED";
            case APPOINTMENT_ACCEPTED -> "ACCEPTED";
            case APPOINTMENT_REJECTED -> "REJECTED";
            case APPOINTMENT_MOVED -> "MOVED";
            case APPOINTMENT_CANCELLED -> "CANCELLED";
            case APPOINTMENT_DISPLACED -> "DISPLACED";
            case APPOINTMENT_REMINDER -> "REMINDER";
            case LEADS_SET_ASIDE, APPOINTMENT_ENDED ->
                throw new IllegalStateException("nobody is written to about " + event);
        };
    }

    private boolean isRequest() {
        return hasStatus(AppointmentStatus.REQUESTED);
    }

    boolean hasStatus(AppointmentStatus status) {
        return appointment.filter(booked -> booked.status() == status).isPresent();
    }

    String language() {
        return locale.toLanguageTag();
    }

    String say(String key, Object... parts) {
        return Words.in(locale).say(key, parts);
    }

    /** What was agreed, in one phrase. */
    String agreed() {
        if (appointment.isPresent()) {
            return what(appointment.get()) + ", "
                    + moments().full(appointment.get().start());
        }
        return lead.enquiry() instanceof Enquiry.CallBack callBack
                ? WindowView.of(callBack.window(), clinic, locale).label()
                : "";
    }

    /** The body of the visitor's letter. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(say("letter.hello", lead.contact().name().full()));
        lines.add(say("letter.line." + kind(), agreed()));
        appointment.ifPresent(booked -> lines.addAll(visit(booked)));
        if (lead.enquiry() instanceof Enquiry.Pricing pricing) {
            lines.add(PriceGuide.of(clinic, pricing.types()).stream()
                    .map(type -> GuideView.of(type, locale))
                    .map(line -> line.name() + ": " + line.display())
                    .collect(Collectors.joining("\n")));
        }
        lines.add(say("letter.reference", lead.reference()));
        lines.add(say(
                "letter.changes",
                clinic.profile().phone().displayedIn(clinic.profile().country())));
        return lines;
    }

    private List<String> visit(Appointment booked) {
        Place place =
                clinic.appointmentType(booked.type()).map(type -> type.place()).orElse(Place.CLINIC);
        String zone = say("letter.zone", clinic.timeZone().getDisplayName(TextStyle.FULL, locale));
        return switch (place) {
            case CLINIC ->
                Stream.of(zone, address(booked)).filter(line -> !line.isEmpty()).toList();
            case PHONE ->
                List.of(
                        zone,
                        say(
                                "letter.phone",
                                lead.contact()
                                        .phoneNumber()
                                        .map(p -> p.displayedIn(clinic.profile().country()))
                                        .orElse("")));
            case VIDEO -> List.of(zone);
        };
    }

    private String address(Appointment booked) {
        Address address =
                clinic.location(booked.location()).map(Location::address).orElse(null);
        return address == null ? "" : address.inOneLine();
    }

    private String what(Appointment booked) {
        return say(
                "booked.what",
                clinic.typeName(booked.type()).in(locale),
                clinic.practitionerName(booked.practitioner()));
    }

    private Moments moments() {
        return new Moments(clinic.timeZone(), locale);
    }
}
