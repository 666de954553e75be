package clinic.frontdesk.persistence.notice;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.notice.WebhookState;
import clinic.frontdesk.notice.WebhookStates;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The states of webhooks as rows. */
public final class JpaWebhookStates implements WebhookStates {

    private final Supplier<EntityManager> entities;

    /** @param entities of the running transaction */
    public JpaWebhookStates(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    @Override
    public Optional<WebhookState> find(Slug clinic, String target) {
        return Optional.ofNullable(entities.get().find(WebhookStateRow.class, new TenantKey(clinic, target)))
                .map(WebhookStateRow::toState);
    }

    @Override
    public Map<String, WebhookState> find(Slug clinic, Collection<String> targets) {
        return entities.get()
                .createQuery("select s from WebhookStateRow s where s.clinicId = :clinic", WebhookStateRow.class)
                .setParameter("clinic", clinic.value())
                .getResultStream()
                .map(WebhookStateRow::toState)
                .filter(state -> targets.contains(state.target()))
                .collect(Collectors.toMap(WebhookState::target, Function.identity()));
    }

    @Override
    public void save(WebhookState state) {
        entities.get().merge(WebhookStateRow.of(state));
    }
}
