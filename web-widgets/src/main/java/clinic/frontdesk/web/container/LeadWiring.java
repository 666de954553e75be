package clinic.frontdesk.web.container;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Own;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.lead.ConsentDesk;
import clinic.frontdesk.lead.Consents;
import clinic.frontdesk.lead.FollowUp;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.LetterLimit;
import clinic.frontdesk.lead.Quarantine;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.UnprovenLetters;
import clinic.frontdesk.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Enquiries: how they come in, and what staff do with them. */
@ApplicationScoped
class LeadWiring {

    @Produces
    @Singleton
    Reception reception(
            Leads leads,
            Consents consents,
            Notices notices,
            LetterLimit letters,
            PublicHolidays holidays,
            Ids ids,
            @Own Clock clock) {
        return new Reception(leads, consents, notices, letters, holidays, ids, clock);
    }

    @Produces
    @Singleton
    LetterLimit letterLimit(UnprovenLetters letters) {
        return new LetterLimit(letters);
    }

    @Produces
    @Singleton
    LeadDesk leadDesk(Leads leads) {
        return new LeadDesk(leads);
    }

    @Produces
    @Singleton
    FollowUp followUp(Leads leads, Notices notices, Ids ids, @Own Clock clock) {
        return new FollowUp(leads, notices, ids, clock);
    }

    @Produces
    @Singleton
    Quarantine quarantine(
            Leads leads, Notices notices, LetterLimit letters, PublicHolidays holidays, Ids ids, @Own Clock clock) {
        return new Quarantine(leads, notices, letters, holidays, ids, clock);
    }

    @Produces
    @Singleton
    ConsentDesk consentDesk(Consents consents, Ids ids, @Own Clock clock) {
        return new ConsentDesk(consents, ids, clock);
    }
}
