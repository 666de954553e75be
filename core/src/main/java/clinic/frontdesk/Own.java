package clinic.frontdesk;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Frontdesk's own, where the application that contains it may have the same for itself: a clock, for instance. What injects
 * dependencies has to tell them apart by it; Jakarta's CDI is told so by the modules that need it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface Own {}
