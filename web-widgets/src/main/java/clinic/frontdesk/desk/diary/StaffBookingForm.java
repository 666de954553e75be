package clinic.frontdesk.desk.diary;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.WallTime;
import clinic.frontdesk.diary.StaffWish;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.FormReader;
import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What staff typed about a time and about who is to have it. */
final class StaffBookingForm {

    private static final List<String> FIELDS = List.of(
            Visit.CSRF,
            Visit.VERSION,
            Fields.STARTED,
            "move",
            "lead",
            "type",
            "practitioner",
            "start",
            "startOffset",
            "instead",
            "anyway",
            "name",
            "phone",
            "email");

    private final FormReader form;
    private final Clinic clinic;

    StaffBookingForm(Clinic clinic, Fields fields) {
        this.clinic = clinic;
        this.form = new FormReader(fields, FIELDS, Set.of());
    }

    /** The time alone. */
    StaffWish wish() {
        StaffWish wish = read();
        form.finish();
        return Objects.requireNonNull(wish);
    }

    /** The time, and the caller who is to have it; a phone number or an e-mail address is enough. */
    Booking booking(Instant now) {
        StaffWish wish = read();
        PersonName name = form.required("name", PersonName::new);
        PhoneNumber phone = form.optional(
                "phone", text -> PhoneNumber.parse(text, clinic.profile().country()));
        EmailAddress email = form.optional("email", EmailAddress::new);
        if (form.text("phone").isEmpty() && form.text("email").isEmpty()) {
            form.fault("phone", "phone-or-email-needed");
        }
        form.finish();
        return new Booking(
                Objects.requireNonNull(wish),
                new Visitor(
                        Contact.of(Objects.requireNonNull(name), phone, email),
                        Concern.UNTOLD,
                        List.of(spokenConsent(now)),
                        Provenance.unknown(clinic.profile().locale()),
                        false));
    }

    /** A caller and the time that they are to have. */
    record Booking(StaffWish wish, Visitor caller) {}

    private @Nullable StaffWish read() {
        Slug type = form.requiredSlugAmong(
                "type",
                clinic.appointmentTypes().stream().map(AppointmentType::slug).toList());
        Slug practitioner = form.requiredSlugAmong(
                "practitioner",
                clinic.practitioners().stream().map(Practitioner::slug).toList());
        Instant start = form.text("instead").isPresent()
                ? form.optional("instead", StaffBookingForm::instant)
                : form.required("start", text -> moment(form, clinic, "start", text));
        return type == null || practitioner == null || start == null
                ? null
                : new StaffWish(
                        type, practitioner, null, start, form.text("anyway").isPresent());
    }

    /** Local time of the clinic, as browsers send it. */
    static @Nullable Instant moment(FormReader form, Clinic clinic, String field, String text) {
        WallTime typed = typed(form, field, text);
        return typed == null ? null : only(form, clinic, field, typed);
    }

    /** The same where a longer time begins or ends: what clocks leave out is when they have gone forward. */
    static @Nullable Instant bound(FormReader form, Clinic clinic, String field, String text) {
        WallTime typed = typed(form, field, text);
        if (typed != null && typed.instants(clinic.timeZone()).isEmpty()) {
            return typed.local().atZone(clinic.timeZone()).toInstant();
        }
        return typed == null ? null : only(form, clinic, field, typed);
    }

    private static @Nullable Instant only(FormReader form, Clinic clinic, String field, WallTime typed) {
        List<Instant> meant = typed.instants(clinic.timeZone());
        if (meant.size() == 1) {
            return meant.get(0);
        }
        form.fault(field, meant.isEmpty() ? "no-such-time" : "comes-twice");
        return null;
    }

    private static @Nullable WallTime typed(FormReader form, String field, String text) {
        WallTime typed = WallTime.read(text, form.text(field + WallTime.OFFSET).orElse(null));
        if (typed == null) {
            form.fault(field, "not-a-moment");
        }
        return typed;
    }

    /** A time that was proposed, which stands before the one that was typed. */
    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    /** Who rings and has a time booked agrees to be contacted about it. */
    private Consent spokenConsent(Instant now) {
        return new Consent(
                ConsentPurpose.CONTACT, "spoken", clinic.profile().locale().toLanguageTag(), now);
    }
}
