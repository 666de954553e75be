package clinic.frontdesk.persistence.container;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * A query that finds its connection lost is sent once more, on another one. EclipseLink would send it three times, five
 * seconds apart, and keep a thread of the server for each visitor while the database is away.
 */
public final class OneRetry implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(1);
    }
}
