package clinic.frontdesk.example.guest;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.lead.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;

/** Entries for races. Who enters gets a check by the club's physio: both are made in one transaction, or neither is. */
@Path("entries")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
@NullUnmarked
public class Races {

    @Inject
    Entries entries;

    @Inject
    ClinicDirectory clinics;

    @Inject
    Booking booking;

    @Inject
    Clock clock;

    /** Enters a runner, and books their check. */
    @POST
    @Transactional
    public String enter(
            @FormParam("runner") String runner, @FormParam("phone") String phone, @FormParam("start") String start)
            throws SQLException {
        String number = entries.add(runner);
        Clinic clinic = clinics.open(OwnClinic.SLUG);
        Appointment check = booking.book(
                clinic, visitor(clinic, runner, phone), BookingWish.of("check", Instant.parse(start)), number);
        return number + " " + check.reference();
    }

    /** How many have entered. */
    @GET
    @Transactional
    public String count() throws SQLException {
        return String.valueOf(entries.count());
    }

    private Visitor visitor(Clinic clinic, String runner, String phone) {
        return new Visitor(
                Contact.of(
                        new PersonName(runner),
                        PhoneNumber.parse(phone, clinic.profile().country()),
                        new EmailAddress("runner@club.example")),
                Concern.UNTOLD,
                List.of(new Consent(ConsentPurpose.CONTACT, "1", "en", clock.instant())),
                Provenance.unknown(Locale.ENGLISH),
                false);
    }
}
