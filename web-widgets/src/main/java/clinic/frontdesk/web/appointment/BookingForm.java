package clinic.frontdesk.web.appointment;

import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.web.contact.VisitorForm;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.FormReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A wish to book, read from a request. */
public record BookingForm(Visitor visitor, BookingWish wish, Locale locale) {

    /** The fields it accepts. */
    public static List<String> fields(Clinic clinic) {
        return VisitorForm.fields(clinic, Intent.DISCOVERY, "type", "start", "practitioner", "location", "hold");
    }

    /** @throws clinic.frontdesk.web.form.FieldFaults with all that is wrong */
    static BookingForm read(Clinic clinic, Fields fields, Instant now) {
        FormReader form = new FormReader(fields, fields(clinic), Set.of(), VisitorForm.MARGINAL);
        Slug type = form.requiredSlugAmong(
                "type",
                clinic.appointmentTypes().stream().map(AppointmentType::slug).toList());
        Instant start = form.required("start", text -> instant(form, text));
        Slug practitioner = form.slugAmong(
                "practitioner",
                clinic.practitioners().stream().map(Practitioner::slug).toList());
        Slug location = form.slugAmong(
                "location", clinic.locations().stream().map(Location::slug).toList());
        String hold = form.optional("hold", BookingForm::token);
        VisitorForm common = new VisitorForm(form, clinic, Intent.DISCOVERY, now);
        common.require("phone", "email");
        form.finish();
        BookingWish wish = new BookingWish(
                Objects.requireNonNull(type), Objects.requireNonNull(start), practitioner, location, hold);
        return new BookingForm(common.visitor(), wish, common.locale());
    }

    /** The name of a hold, which need not exist. */
    static String token(String text) {
        return PlainText.line(text, Hold.MOST_TOKEN);
    }

    static @Nullable Instant instant(FormReader form, String text) {
        try {
            Instant start = OffsetDateTime.parse(text).toInstant();
            if (start.getNano() % 1_000_000 == 0 && Math.abs(start.getEpochSecond()) < 100_000_000_000L) {
                return start;
            }
        } catch (DateTimeException malformed) {
            // said below, like a time that no clinic could offer
        }
        form.fault("start", "start-not-offered");
        return null;
    }
}
