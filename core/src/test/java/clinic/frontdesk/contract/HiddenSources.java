package clinic.frontdesk.contract;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Set;

/** What code could ask by itself, instead of what it was given. */
public final class HiddenSources {

    private static final Set<String> TIME = Set.of(
            "now",
            "system",
            "systemUTC",
            "systemDefaultZone",
            "tickMillis",
            "tickSeconds",
            "tickMinutes",
            "currentTimeMillis",
            "systemDefault");

    private static final Set<String> CHANCE = Set.of("randomUUID", "random", "current");

    private HiddenSources() {}

    /** The machine's clock and zone, however they are called. */
    public static DescribedPredicate<JavaCall<?>> ofTime() {
        return DescribedPredicate.describe(
                "asks the machine what time it is",
                call -> isOfTheJdk(call, TIME)
                        || isMade(call, "java.util.Date")
                        || isMade(call, "java.util.GregorianCalendar")
                        || isAsked(call, "java.util.Calendar", "getInstance")
                        || isAsked(call, "java.util.TimeZone", "getDefault"));
    }

    /** Chance that nobody can replace. */
    public static DescribedPredicate<JavaCall<?>> ofChance() {
        return DescribedPredicate.describe(
                "draws by itself",
                call -> isOfTheJdk(call, CHANCE)
                        || isMade(call, "java.util.Random")
                        || isMade(call, "java.security.SecureRandom"));
    }

    private static boolean isOfTheJdk(JavaCall<?> call, Set<String> names) {
        String owner = call.getTargetOwner().getPackageName();
        return names.contains(call.getName())
                && (owner.startsWith("java.time") || owner.startsWith("java.util") || owner.equals("java.lang"))
                && !isAsked(call, "java.lang.ProcessHandle", "current");
    }

    private static boolean isMade(JavaCall<?> call, String type) {
        return isAsked(call, type, "<init>")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean isAsked(JavaCall<?> call, String type, String name) {
        return call.getTargetOwner().getName().equals(type) && call.getName().equals(name);
    }
}
