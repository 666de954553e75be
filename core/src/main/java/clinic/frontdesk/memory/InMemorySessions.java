package clinic.frontdesk.memory;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.Session;
import clinic.frontdesk.staff.Sessions;
import java.time.Instant;
import java.util.Optional;

final class InMemorySessions implements Sessions {

    private final Shelf<String, Session> sessions;

    InMemorySessions(MemoryTransactions transactions) {
        sessions = new Shelf<>(transactions);
    }

    @Override
    public void save(Session session) {
        sessions.put(session.hash(), session);
    }

    @Override
    public Optional<Session> find(String hash) {
        return sessions.find(hash);
    }

    @Override
    public void end(String hash) {
        sessions.remove(hash);
    }

    @Override
    public void endAllOf(Slug clinic, AccountId account) {
        sessions.all()
                .filter(s -> s.clinic().equals(clinic) && s.account().equals(account))
                .forEach(s -> sessions.remove(s.hash()));
    }

    @Override
    public void endUnusedSince(Instant instant) {
        sessions.all().filter(s -> s.seenAt().isBefore(instant)).forEach(s -> sessions.remove(s.hash()));
    }
}
