package clinic.frontdesk.memory;

import clinic.frontdesk.calendar.PractitionerFeeds;
import clinic.frontdesk.clinic.Slug;
import java.util.OptionalInt;

final class InMemoryPractitionerFeeds implements PractitionerFeeds {

    private record Key(Slug clinic, Slug practitioner) {}

    private final Shelf<Key, Integer> generations;

    InMemoryPractitionerFeeds(MemoryTransactions transactions) {
        generations = new Shelf<>(transactions);
    }

    @Override
    public OptionalInt generation(Slug clinic, Slug practitioner) {
        return generations.find(new Key(clinic, practitioner)).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    @Override
    public void renew(Slug clinic, Slug practitioner, int generation) {
        generations.put(new Key(clinic, practitioner), generation);
    }
}
