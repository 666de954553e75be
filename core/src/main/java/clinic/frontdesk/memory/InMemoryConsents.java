package clinic.frontdesk.memory;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.ConsentEntry;
import clinic.frontdesk.lead.ConsentLedger;
import clinic.frontdesk.lead.Consents;
import clinic.frontdesk.lead.PersonId;
import java.util.UUID;

final class InMemoryConsents implements Consents {

    private final Shelf<UUID, ConsentEntry> entries;
    private final Index<UUID, UUID, ConsentEntry> byPerson;

    InMemoryConsents(MemoryTransactions transactions) {
        entries = new Shelf<>(transactions);
        byPerson = entries.indexed(entry -> entry.person().value());
    }

    @Override
    public void add(ConsentEntry entry) {
        entries.put(entry.id(), entry);
    }

    @Override
    public ConsentLedger of(Slug clinic, PersonId person) {
        return new ConsentLedger(byPerson.of(person.value())
                .filter(entry -> entry.clinic().equals(clinic))
                .toList());
    }
}
