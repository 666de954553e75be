package clinic.frontdesk.desk.people;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside a list: a person of it.
 *
 * @param person null: nobody, or somebody who can't be shown
 * @param unshown the reference of the enquiry whose person can't be shown; empty: there is none
 */
public record PersonPane(@Nullable Person person, String unshown) {

    static final PersonPane EMPTY = new PersonPane(null, "");

    static PersonPane of(Person person) {
        return new PersonPane(person, "");
    }

    static PersonPane unshown(String reference) {
        return new PersonPane(null, reference);
    }
}
