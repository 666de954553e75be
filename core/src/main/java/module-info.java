/** The clinic's rules: plain Java without container, database, HTTP or HTML. */
module clinic.frontdesk.core {
    requires static transitive org.jspecify;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires transitive org.commonmark;

    exports clinic.frontdesk;
    exports clinic.frontdesk.appointment;
    exports clinic.frontdesk.article;
    exports clinic.frontdesk.availability;
    exports clinic.frontdesk.booking;
    exports clinic.frontdesk.calendar;
    exports clinic.frontdesk.clinic;
    exports clinic.frontdesk.contact;
    exports clinic.frontdesk.diary;
    exports clinic.frontdesk.lead;
    exports clinic.frontdesk.memory;
    exports clinic.frontdesk.notice;
    exports clinic.frontdesk.request;
    exports clinic.frontdesk.staff;
}
