/** Everything that speaks to the outside: the HTTP interface, pages and widgets, clinic files, couriers, the staff's desk. */
module clinic.frontdesk.web {
    requires static org.jspecify;
    requires transitive clinic.frontdesk.core;
    requires com.standardwebhooks;
    requires de.focus_shift.jollyday.core;
    requires gg.jte.runtime;
    requires jakarta.annotation;
    requires jakarta.cdi;
    requires jakarta.concurrency;
    requires jakarta.inject;
    requires jakarta.interceptor;
    requires jakarta.json.bind;
    requires jakarta.json;
    requires jakarta.mail;
    requires jakarta.persistence;
    requires jakarta.resource;
    requires transitive jakarta.servlet;
    requires jakarta.transaction;
    requires transitive jakarta.ws.rs;
    requires java.naming;
    requires microprofile.config.api;
    requires net.sf.biweekly;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.commonmark.ext.autolink;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.tables;
    requires org.snakeyaml.engine.v2;
    requires owasp.java.html.sanitizer;

    exports clinic.frontdesk.desk.setup;
    exports clinic.frontdesk.web;
    exports clinic.frontdesk.web.error;
    exports clinic.frontdesk.web.holiday;
    exports clinic.frontdesk.web.settings;
}
