package clinic.frontdesk.memory;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.notice.WebhookState;
import clinic.frontdesk.notice.WebhookStates;
import java.util.Optional;

final class InMemoryWebhookStates implements WebhookStates {

    private record Key(Slug clinic, String target) {}

    private final Shelf<Key, WebhookState> states;

    InMemoryWebhookStates(MemoryTransactions transactions) {
        states = new Shelf<>(transactions);
    }

    @Override
    public Optional<WebhookState> find(Slug clinic, String target) {
        return states.find(new Key(clinic, target));
    }

    @Override
    public void save(WebhookState state) {
        states.put(new Key(state.clinic(), state.target()), state);
    }
}
