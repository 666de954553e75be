package clinic.frontdesk.clinic;

/** What an enquiry may be about, such as the knee. */
public record Topic(Slug slug, Text name) {}
