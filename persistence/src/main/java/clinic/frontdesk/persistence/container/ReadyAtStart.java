package clinic.frontdesk.persistence.container;

import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Slug;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.jspecify.annotations.NullUnmarked;

/**
 * Opens the database when the application starts, so that one which can't be reached, migrated or read stops the start
 * and not the first visitor. A listener, since CDI's own start event comes before an application's data source is bound.
 */
@WebListener
@NullUnmarked
public class ReadyAtStart implements ServletContextListener {

    @Inject
    Database database;

    @Inject
    KeyProvider keys;

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        keys.current(new Slug("any"));
        database.ready();
    }
}
