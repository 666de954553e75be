package clinic.frontdesk.web.staff;

/** Something that is known of an enquiry, and what it is called. */
public record Fact(String label, String text) {}
