package club.schedule;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.lead.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who enters gets a check by the club's physio: both are made in one transaction, or neither is. */
@Service
class Races {

    private final Entries entries;
    private final ClinicDirectory clinics;
    private final Booking booking;

    Races(Entries entries, ClinicDirectory clinics, Booking booking) {
        this.entries = entries;
        this.clinics = clinics;
        this.booking = booking;
    }

    @Transactional
    public Appointment enter(String runner, String phone, Instant start) {
        Entry entry = entries.save(new Entry(runner));
        Clinic clinic = clinics.open("club-physio");
        return booking.book(clinic, visitor(runner, phone), BookingWish.of("check", start), "entry-" + entry.id());
    }

    private static Visitor visitor(String runner, String phone) {
        return new Visitor(
                Contact.of(new PersonName(runner), PhoneNumber.parse(phone, "IE"), null),
                Concern.UNTOLD,
                List.of(new Consent(ConsentPurpose.CONTACT, "1", "en", Instant.now())),
                Provenance.unknown(Locale.ENGLISH),
                false);
    }
}
