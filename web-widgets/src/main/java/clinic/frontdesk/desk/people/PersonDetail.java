package clinic.frontdesk.desk.people;

/** Something that is known of an enquiry, and what it is called. */
public record PersonDetail(String label, String text) {}
