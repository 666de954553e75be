package clinic.frontdesk.staff;

import clinic.frontdesk.clinic.Slug;

/**
 * A member of staff who acts.
 *
 * @param clinic the only one whose data they can reach
 */
public record StaffMember(AccountId account, Slug clinic, String name) {}
