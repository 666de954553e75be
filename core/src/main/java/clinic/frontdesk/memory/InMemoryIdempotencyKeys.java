package clinic.frontdesk.memory;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.request.IdempotencyKey;
import clinic.frontdesk.request.IdempotencyKeys;
import clinic.frontdesk.request.RequestRefusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class InMemoryIdempotencyKeys implements IdempotencyKeys {

    private record Key(Slug clinic, String value) {}

    private record Answered(String fingerprint, List<String> made, Instant at) {}

    private final Shelf<Key, Answered> answered;
    private final Clock clock;

    InMemoryIdempotencyKeys(MemoryTransactions transactions, Clock clock) {
        answered = new Shelf<>(transactions);
        this.clock = clock;
    }

    @Override
    public Optional<List<String>> recall(Slug clinic, IdempotencyKey key) {
        Instant oldest = clock.instant().minus(MEMORY);
        Optional<Answered> former = answered.find(new Key(clinic, key.value()))
                .filter(answer -> answer.at().isAfter(oldest));
        if (former.filter(answer -> !answer.fingerprint().equals(key.fingerprint()))
                .isPresent()) {
            throw new RequestRefusal.KeyReused();
        }
        return former.map(Answered::made);
    }

    @Override
    public void remember(Slug clinic, IdempotencyKey key, List<String> made) {
        answered.put(new Key(clinic, key.value()), new Answered(key.fingerprint(), List.copyOf(made), clock.instant()));
    }
}
