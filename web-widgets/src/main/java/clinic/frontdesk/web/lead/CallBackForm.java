package clinic.frontdesk.web.lead;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.CallWindows;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.web.contact.VisitorForm;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.FormReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A wish to be called, read from a request. */
public record CallBackForm(Visitor visitor, String window, @Nullable Slug practitioner, Locale locale) {

    /** The fields it accepts. */
    public static List<String> fields(Clinic clinic) {
        return VisitorForm.fields(clinic, Intent.CALLBACK, "callWindow", "mayText", "mayVoicemail", "practitioner");
    }

    /** @throws clinic.frontdesk.web.form.FieldFaults with all that is wrong */
    static CallBackForm read(Clinic clinic, Fields fields, Instant now, PublicHolidays holidays) {
        FormReader form = new FormReader(fields, fields(clinic), Set.of(), VisitorForm.MARGINAL);
        String window = form.required("callWindow", text -> text);
        Slug practitioner = form.slugAmong(
                "practitioner",
                clinic.practitioners().stream().map(Practitioner::slug).toList());
        VisitorForm common = new VisitorForm(form, clinic, Intent.CALLBACK, now);
        common.require("phone");
        // alone it is refused when the call is promised: a repeated request was promised it before
        if (form.isFaulty()
                && window != null
                && CallWindows.find(clinic, now, holidays, window).isEmpty()) {
            form.fault("callWindow", "call-window-not-offered");
        }
        form.finish();
        return new CallBackForm(common.visitor(), Objects.requireNonNull(window), practitioner, common.locale());
    }
}
