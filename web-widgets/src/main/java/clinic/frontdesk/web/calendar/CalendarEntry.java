package clinic.frontdesk.web.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.clinic.Address;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Place;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.web.words.Words;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An appointment as an iCalendar object (RFC 5545). Its UID stays while it is moved and cancelled, its SEQUENCE grows;
 * instants are in UTC, so that no zone can be read wrongly.
 *
 * @param method PUBLISH, or CANCEL (RFC 5546)
 */
public record CalendarEntry(String method, String text) {

    private static final Logger LOG = System.getLogger(CalendarEntry.class.getName());

    /** Long enough to set off, and short enough to have it in mind. */
    private static final Duration ALARM =
            Duration.builder().hours(1).prior(true).build();

    /**
     * The entry of an appointment for its patient, in a language: with a link to change it, and an alarm an hour before.
     *
     * @param manage that link, as long as it may be had; whoever is shown the entry has the link
     */
    public static CalendarEntry of(
            Clinic clinic, Appointment appointment, Locale locale, Instant now, Optional<String> manage) {
        VEvent event = event(clinic, appointment, locale, now);
        boolean stands = appointment.status().keepsTime();
        if (stands) {
            manage.ifPresent(link -> link(event, link, Words.in(locale)));
            event.addAlarm(VAlarm.display(
                    new Trigger(ALARM, Related.START), event.getSummary().getValue()));
        }
        Method method = stands ? Method.publish() : Method.cancel();
        return new CalendarEntry(method.getValue(), text(List.of(event), method));
    }

    /**
     * In the description too: not every program shows what it is linked to. It isn't said that it can be changed there, for the
     * entry is read at any time.
     */
    private static void link(VEvent event, String link, Words words) {
        event.setUrl(link);
        event.setDescription(event.getDescription().getValue() + "\n" + words.say("letter.see") + ": " + link);
    }

    /**
     * A calendar of appointments that stand, without links and alarms; one that can't be written is left out, so that the others
     * are there.
     */
    public static CalendarEntry ofAll(Clinic clinic, List<Appointment> appointments, Locale locale, Instant now) {
        List<VEvent> events = appointments.stream()
                .filter(appointment -> isWritable(clinic, appointment, locale, now))
                .map(appointment -> event(clinic, appointment, locale, now))
                .toList();
        return new CalendarEntry(Method.publish().getValue(), text(events, Method.publish()));
    }

    private static boolean isWritable(Clinic clinic, Appointment appointment, Locale locale, Instant now) {
        try {
            return !text(List.of(event(clinic, appointment, locale, now)), Method.publish())
                    .isEmpty();
        } catch (RuntimeException broken) {
            LOG.log(
                    Level.WARNING,
                    "appointment {0} can''t be written as an event: {1}",
                    appointment.id(),
                    broken.getClass());
            return false;
        }
    }

    /** Parameters are written by RFC 6868: they have no other way to say a quotation mark. */
    private static String text(List<VEvent> events, Method method) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Frontdesk//Appointments//EN");
        calendar.setMethod(method);
        events.forEach(calendar::addEvent);
        String lines =
                Biweekly.write(calendar).caretEncoding(true).foldLines(false).go();
        return FoldedLines.of(lines);
    }

    @SuppressWarnings("JavaUtilDate") // the library knows no other instants
    private static VEvent event(Clinic clinic, Appointment appointment, Locale locale, Instant now) {
        VEvent event = new VEvent();
        event.setUid(appointment.id() + "@" + clinic.slug() + ".frontdesk");
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(appointment.revision());
        event.setDateStart(Date.from(appointment.time().start()), true);
        event.setDateEnd(Date.from(appointment.time().end()), true);
        event.setStatus(status(appointment.status()));
        String name = PlainText.inOneLine(clinic.profile().name());
        event.setSummary(PlainText.inOneLine(clinic.typeName(appointment.type()).in(locale)) + ", " + name);
        event.setDescription(description(clinic, appointment, locale));
        String place = place(clinic, appointment);
        if (!place.isEmpty()) {
            event.setLocation(place);
        }
        EmailAddress own = clinic.profile().email();
        if (own != null) {
            event.setOrganizer(new Organizer(name, own.value()));
        }
        return event;
    }

    private static Status status(AppointmentStatus status) {
        return switch (status) {
            case BOOKED, NO_SHOW -> Status.confirmed();
            case REQUESTED, UNCONFIRMED -> Status.tentative();
            case CANCELLED, REJECTED -> Status.cancelled();
        };
    }

    private static String description(Clinic clinic, Appointment appointment, Locale locale) {
        Words words = Words.in(locale);
        return words.say("letter.reference", appointment.reference()) + "\n"
                + words.say(
                        "letter.changes",
                        clinic.profile().phone().displayedIn(clinic.profile().country()));
    }

    private static String place(Clinic clinic, Appointment appointment) {
        boolean inClinic = clinic.appointmentType(appointment.type())
                .map(type -> type.place() == Place.CLINIC)
                .orElse(true);
        return clinic.location(appointment.location())
                .filter(location -> inClinic)
                .map(Location::address)
                .map(Address::inOneLine)
                .map(PlainText::inOneLine)
                .orElse("");
    }
}
