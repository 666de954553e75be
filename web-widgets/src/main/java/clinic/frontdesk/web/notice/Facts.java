package clinic.frontdesk.web.notice;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.clinic.Address;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Place;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.PriceGuide;
import clinic.frontdesk.web.Moments;
import clinic.frontdesk.web.lead.PricingResource.GuideView;
import clinic.frontdesk.web.lead.WindowView;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** What a letter is to be read for, line by line: when, what, where; or what it costs. */
final class Facts {

    private final Matter matter;
    private final Clinic clinic;
    private final Lead lead;
    private final Moments moments;

    Facts(Matter matter) {
        this.matter = matter;
        this.clinic = matter.clinic();
        this.lead = matter.lead();
        this.moments = new Moments(clinic.timeZone(), matter.locale());
    }

    /** For the visitor, who may be in another zone. */
    List<String> forVisitor() {
        if (matter.appointment().isPresent()) {
            return visit(matter.appointment().get());
        }
        if (lead.enquiry() instanceof Enquiry.Pricing pricing) {
            return prices(pricing);
        }
        return window();
    }

    /** For the clinic's people, who know where they are. */
    List<String> forStaff() {
        return matter.appointment()
                .map(booked -> List.of(moments.full(booked.start()), what(booked)))
                .orElseGet(this::window);
    }

    private List<String> window() {
        return lead.enquiry() instanceof Enquiry.CallBack callBack
                ? List.of(WindowView.dated(callBack.window(), clinic, matter.locale()))
                : List.of();
    }

    private List<String> prices(Enquiry.Pricing pricing) {
        List<String> lines = new ArrayList<>();
        PriceGuide.of(clinic, pricing.types()).stream()
                .map(type -> GuideView.of(type, matter.locale()))
                .forEach(guide -> {
                    lines.add(guide.name() + ": " + guide.display());
                    if (guide.note() != null) {
                        lines.add(guide.note());
                    }
                });
        return lines;
    }

    private List<String> visit(Appointment booked) {
        List<String> lines = new ArrayList<>();
        String zone = clinic.timeZone().getDisplayName(TextStyle.FULL, matter.locale());
        lines.add(matter.say("letter.when", moments.full(booked.start()), zone));
        lines.add(what(booked));
        String where = where(booked);
        if (!where.isEmpty()) {
            lines.add(where);
        }
        return lines;
    }

    private String where(Appointment booked) {
        Place place =
                clinic.appointmentType(booked.type()).map(type -> type.place()).orElse(Place.CLINIC);
        return switch (place) {
            case CLINIC -> address(booked);
            case PHONE -> matter.say("letter.phone", matter.number());
            case VIDEO -> "";
        };
    }

    private String address(Appointment booked) {
        Address address =
                clinic.location(booked.location()).map(Location::address).orElse(null);
        return address == null ? "" : address.inOneLine();
    }

    private String what(Appointment booked) {
        return matter.say(
                "booked.what",
                clinic.typeName(booked.type()).in(matter.locale()),
                clinic.practitionerName(booked.practitioner()));
    }
}
