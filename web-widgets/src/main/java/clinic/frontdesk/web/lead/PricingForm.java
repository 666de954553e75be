package clinic.frontdesk.web.lead;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.lead.ContactBy;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Interest;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.web.contact.VisitorForm;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.FormReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A question about cost and availability, read from a request. */
public record PricingForm(Visitor visitor, Enquiry.Pricing question, Locale locale) {

    private static final int MOST_PAYMENT = 200;

    /** The fields it accepts. */
    public static List<String> fields(Clinic clinic) {
        return VisitorForm.fields(clinic, Intent.PRICING, "interest", "contactBy", "type", "payment", "location");
    }

    /** @throws clinic.frontdesk.web.form.FieldFaults with all that is wrong */
    static PricingForm read(Clinic clinic, Fields fields, Instant now) {
        FormReader form = new FormReader(fields, fields(clinic), Set.of("interest", "type"), VisitorForm.MARGINAL);
        Set<Interest> interests = form.constants("interest", Interest.class);
        if (form.text("interest").isEmpty()) {
            form.fault("interest", "required");
        }
        List<Slug> types = form.slugsAmong(
                "type",
                clinic.appointmentTypes().stream().map(AppointmentType::slug).toList());
        String payment = form.optional("payment", text -> PlainText.line(text, MOST_PAYMENT));
        Slug location = form.slugAmong(
                "location", clinic.locations().stream().map(Location::slug).toList());
        ContactBy contactBy = contactBy(form);
        VisitorForm common = new VisitorForm(form, clinic, Intent.PRICING, now);
        form.finish();
        return new PricingForm(
                common.visitor(), new Enquiry.Pricing(interests, types, contactBy, payment, location), common.locale());
    }

    /** By what was given, where it isn't said; and what is said must have been given. */
    private static ContactBy contactBy(FormReader form) {
        boolean phone = form.text("phone").isPresent();
        boolean email = form.text("email").isPresent();
        if (!phone && !email) {
            form.fault("phone", "phone-or-email-needed");
        }
        ContactBy said = form.constant("contactBy", ContactBy.class);
        if (said == ContactBy.PHONE && !phone) {
            form.fault("phone", "required");
        }
        if (said == ContactBy.EMAIL && !email) {
            form.fault("email", "required");
        }
        return said != null ? said : phone ? ContactBy.PHONE : ContactBy.EMAIL;
    }
}
