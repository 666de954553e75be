package clinic.frontdesk.web.staff;

import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.PersonId;
import java.util.Locale;

/** Who stands once in a list, whatever they asked: a person by one name, since families share a phone. */
record Somebody(PersonId person, String name) {

    static Somebody of(Lead lead) {
        return new Somebody(lead.person(), lead.contact().name().full().toLowerCase(Locale.ROOT));
    }
}
