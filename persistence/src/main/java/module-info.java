/** The ports of core on Jakarta Persistence, and the schema that they need. */
module clinic.frontdesk.persistence {
    requires static org.jspecify;
    requires transitive clinic.frontdesk.core;
    requires transitive java.sql;
    requires java.naming;
    requires flyway.core;
    requires jakarta.annotation;
    requires jakarta.cdi;
    requires jakarta.inject;
    requires jakarta.json.bind;
    requires transitive jakarta.persistence;
    requires jakarta.servlet;
    requires jakarta.transaction;
    requires microprofile.config.api;
    requires org.eclipse.persistence.core;

    exports clinic.frontdesk.persistence;
}
