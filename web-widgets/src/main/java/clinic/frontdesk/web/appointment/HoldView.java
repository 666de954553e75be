package clinic.frontdesk.web.appointment;

import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.words.TimeFormat;
import java.util.Locale;

/** A hold as its visitor sees it; the instant is ISO 8601 with the clinic's offset. */
public record HoldView(String token, String expiresAt, String practitioner, String location) {

    static HoldView of(Clinic clinic, Hold hold) {
        return new HoldView(
                hold.token(),
                new TimeFormat(clinic.timeZone(), Locale.ROOT).iso(hold.expiresAt()),
                hold.session().practitioner().value(),
                hold.session().location().value());
    }
}
