package clinic.frontdesk.clinic;

import clinic.frontdesk.contact.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A place where the clinic receives people. */
public record Location(Slug slug, String name, @Nullable Address address, @Nullable PhoneNumber phone) {}
