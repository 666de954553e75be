package clinic.frontdesk.lead;

import clinic.frontdesk.Ids;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people agreed to, and what staff note of it. */
public final class ConsentDesk {

    private final Consents consents;
    private final Ids ids;
    private final Clock clock;

    /** @param consents where they are kept */
    public ConsentDesk(Consents consents, Ids ids, Clock clock) {
        this.consents = consents;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the person behind a lead agreed to. */
    public ConsentLedger of(StaffMember staff, Lead lead) {
        return consents.of(staff.clinic(), lead.person());
    }

    /** What each of the persons behind these leads agreed to. */
    public Map<PersonId, ConsentLedger> of(StaffMember staff, Collection<Lead> some) {
        Set<PersonId> persons = some.stream().map(Lead::person).collect(Collectors.toSet());
        return persons.isEmpty() ? Map.of() : consents.of(staff.clinic(), persons);
    }

    /** Notes that the person behind a lead withdrew their consent. */
    public void withdraw(StaffMember staff, Lead lead, ConsentPurpose purpose) {
        consents.of(staff.clinic(), lead.person())
                .latest(purpose)
                .filter(ConsentEntry::given)
                .ifPresent(given -> consents.add(withdrawal(staff, given)));
    }

    private ConsentEntry withdrawal(StaffMember staff, ConsentEntry given) {
        return new ConsentEntry(
                ids.next(),
                given.clinic(),
                given.person(),
                given.lead(),
                given.purpose(),
                false,
                given.version(),
                given.language(),
                given.textHash(),
                clock.instant(),
                null,
                null,
                staff.name());
    }
}
