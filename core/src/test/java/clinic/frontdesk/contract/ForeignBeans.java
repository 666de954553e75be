package clinic.frontdesk.contract;

import clinic.frontdesk.Own;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an application that contains Frontdesk could have for itself: each type that isn't ours, whether we make a bean of it
 * or ask for one. Without a qualifier of our own, both applications would get the same one, or neither could be deployed.
 */
public final class ForeignBeans extends ArchCondition<JavaClass> {

    private static final String INJECT = "jakarta.inject.Inject";
    private static final String PRODUCES = "jakarta.enterprise.inject.Produces";

    /** The container's way to what is ours. */
    private static final Set<String> BY_THE_CONTAINER =
            Set.of("jakarta.enterprise.inject.Instance", "jakarta.enterprise.event.Event");

    private static final Set<String> TOLD_APART =
            Set.of(Own.class.getName(), "org.eclipse.microprofile.config.inject.ConfigProperty");

    /** None of them is taken for anybody's. */
    public ForeignBeans() {
        super("make and take beans of foreign types as their own");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> field.isAnnotatedWith(INJECT) || field.isAnnotatedWith(PRODUCES))
                .filter(field -> isAnybodys(field.getRawType(), field))
                .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
        type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(PRODUCES))
                .filter(method -> isAnybodys(method.getRawReturnType(), method))
                .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getDescription())));
        injected(type)
                .flatMap(code -> code.getParameters().stream())
                .filter(parameter -> isAnybodys(parameter.getRawType(), parameter))
                .forEach(parameter -> events.add(SimpleConditionEvent.violated(parameter, describe(parameter))));
    }

    private static Stream<JavaCodeUnit> injected(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(code ->
                        code.isAnnotatedWith(INJECT) || (code instanceof JavaMethod && code.isAnnotatedWith(PRODUCES)));
    }

    private static String describe(JavaParameter parameter) {
        return parameter.getRawType().getName() + " of " + parameter.getOwner().getDescription();
    }

    private static boolean isAnybodys(JavaClass type, HasAnnotations<?> place) {
        return !type.getName().startsWith("clinic.frontdesk.")
                && !BY_THE_CONTAINER.contains(type.getName())
                && place.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .map(JavaClass::getName)
                        .noneMatch(TOLD_APART::contains);
    }
}
