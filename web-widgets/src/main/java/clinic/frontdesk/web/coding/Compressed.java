package clinic.frontdesk.web.coding;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An answer that may be compressed, because it has no secret beside what others chose. The length of a compressed answer tells
 * whether a guess that stands in it is repeated in it (the attack BREACH); so nothing is compressed that isn't marked.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Compressed {}
