package clinic.frontdesk.web.notice;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.Outbox;
import clinic.frontdesk.web.settings.Settings;
import clinic.frontdesk.web.words.Languages;
import clinic.frontdesk.web.words.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the clinic's people in the morning how many enquiries wait in quarantine; nothing that stands in them. */
@Dependent
public class DigestLetter {

    private final Clinics clinics;
    private final Leads leads;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    DigestLetter(Clinics clinics, Leads leads, Outbox outbox, Settings settings) {
        this.clinics = Languages.spoken(clinics);
        this.leads = leads;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** The letter of that morning, in the running transaction; empty when there is nothing left to look at. */
    Optional<Letter> of(Event event) {
        Clinic clinic = clinics.find(event.clinic()).orElseThrow();
        long waiting = leads.count(event.clinic(), LeadFilter.setAside(1));
        return waiting == 0 || !isFirst(event) ? Optional.empty() : Optional.of(letter(clinic, waiting));
    }

    /** Two enquiries at the same instant may both have found the morning without a letter. */
    private boolean isFirst(Event event) {
        return outbox.about(event.clinic(), event.subject()).stream()
                .findFirst()
                .filter(first -> first.event().id().equals(event.id()))
                .isPresent();
    }

    private Letter letter(Clinic clinic, long waiting) {
        Locale language = Languages.ofStaff(clinic);
        Words words = Words.in(language);
        return new Letter(
                clinic,
                Letters.staff(clinic),
                null,
                language.toLanguageTag(),
                words.say("notice.digest.subject", waiting),
                List.of(words.say("notice.digest.line", waiting)),
                List.of(),
                List.of(),
                Letters.toDesk(settings, words.say("notice.open"), "/quarantine"),
                null);
    }
}
