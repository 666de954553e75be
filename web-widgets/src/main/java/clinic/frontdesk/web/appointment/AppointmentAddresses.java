package clinic.frontdesk.web.appointment;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentLinks;
import clinic.frontdesk.appointment.AppointmentLinks.Right;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.web.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where an appointment can be managed and its calendar entry fetched. */
@Dependent
public class AppointmentAddresses {

    private final AppointmentLinks links;
    private final Settings settings;

    /** Those that begin with the public URL of the settings. */
    @Inject
    public AppointmentAddresses(AppointmentLinks links, Settings settings) {
        this.links = links;
        this.settings = settings;
    }

    /** The page where its patient moves or cancels it. The secret is in the fragment, which no server is sent. */
    public String manage(Appointment appointment) {
        String secret = links.secretOf(appointment, Right.CHANGE);
        return settings.publicUrl().absolute("/manage?clinic=" + appointment.clinic() + "#" + secret);
    }

    /** The same, as long as the patient may have it: who may confirm it is only who reads the mail. */
    public Optional<String> manageable(Appointment appointment) {
        return appointment.status() == AppointmentStatus.UNCONFIRMED
                ? Optional.empty()
                : Optional.of(manage(appointment));
    }

    /** Its calendar entry. */
    public String calendar(Appointment appointment) {
        String secret = links.secretOf(appointment, Right.CALENDAR);
        return settings.publicUrl().absolute("/api/v1/appointments/calendar/" + secret + ".ics");
    }
}
