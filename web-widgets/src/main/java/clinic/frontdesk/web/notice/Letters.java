package clinic.frontdesk.web.notice;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentId;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.web.Settings;
import clinic.frontdesk.web.notice.Letter.Button;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Writes the letters about an event, from what is stored when they're sent. */
@Dependent
public class Letters {

    private final Clinics clinics;
    private final Leads leads;
    private final Appointments appointments;
    private final Transactions transactions;
    private final Settings settings;

    @Inject
    Letters(Clinics clinics, Leads leads, Appointments appointments, Transactions transactions, Settings settings) {
        this.clinics = clinics;
        this.leads = leads;
        this.appointments = appointments;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** What the clinic's people are told: that there is something, and where; nothing about anyone's health. */
    public Optional<Letter> toClinic(Event event) {
        return transactions.within(() -> matter(event).map(this::notice));
    }

    /** What the visitor is told, in their language; empty when they gave no e-mail address. */
    public Optional<Letter> toVisitor(Event event) {
        return transactions.within(() -> matter(event)
                .flatMap(matter -> matter.lead().contact().emailAddress().map(to -> answer(matter, to))));
    }

    private Optional<Matter> matter(Event event) {
        Clinic clinic = clinics.find(event.clinic()).orElseThrow();
        if (event.type() == EventType.LEAD_RECEIVED) {
            return leads.find(event.clinic(), new LeadId(event.subject()))
                    .map(lead -> new Matter(clinic, lead, Optional.empty()));
        }
        Optional<Appointment> booked = appointments.find(event.clinic(), new AppointmentId(event.subject()));
        return booked.flatMap(appointment ->
                leads.find(event.clinic(), appointment.lead()).map(lead -> new Matter(clinic, lead, booked)));
    }

    private Letter notice(Matter matter) {
        Matter ours = matter.in(matter.clinic().profile().locale());
        return new Letter(
                matter.clinic(),
                matter.clinic().notification().staff().stream()
                        .map(EmailAddress::value)
                        .toList(),
                null,
                ours.language(),
                ours.say(
                        "notice.subject." + ours.kind(),
                        ours.lead().contact().name().full()),
                List.of(ours.say(
                        "notice.line." + ours.kind(),
                        ours.lead().contact().name().full(),
                        ours.agreed())),
                new Button(
                        ours.say("notice.open"),
                        settings.publicUrl() + "/desk/leads/" + matter.lead().id()));
    }

    private Letter answer(Matter matter, EmailAddress to) {
        Matter theirs = matter.in(matter.lead().provenance().locale());
        Clinic clinic = matter.clinic();
        EmailAddress own = clinic.profile().email();
        return new Letter(
                clinic,
                List.of(to.value()),
                own == null ? null : own.value(),
                theirs.language(),
                theirs.say("letter.subject." + theirs.kind(), clinic.profile().name()),
                theirs.lines(),
                theirs.kind().equals("PRICING")
                        ? new Button(
                                theirs.say("letter.book"), settings.publicUrl() + "/clinics/" + clinic.slug() + "/book")
                        : null);
    }
}
