package clinic.frontdesk.contract;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The packages of a module and the arrows between them, as a flowchart of Mermaid. An arrow that others imply is left out, so that
 * what is at the top of the picture needs all that can be reached from it.
 */
public final class PackagePicture {

    private static final String ROOT = "clinic.frontdesk";

    private final Map<String, Set<String>> arrows = new TreeMap<>();

    private PackagePicture() {}

    /** The picture of packages that have no cycle. */
    public static PackagePicture of(JavaClasses classes) {
        PackagePicture picture = new PackagePicture();
        for (JavaClass each : classes) {
            Set<String> needed = picture.arrows.computeIfAbsent(each.getPackageName(), name -> new TreeSet<>());
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (classes.contain(target.getName())
                        && !target.getPackageName().equals(each.getPackageName())) {
                    needed.add(target.getPackageName());
                }
            }
        }
        return picture;
    }

    /** As it stands in a page between two fences. */
    public String mermaid() {
        String nodes = arrows.keySet().stream()
                .map(name -> "  %s[\"%s\"]\n".formatted(node(name), shown(name)))
                .collect(Collectors.joining());
        String drawn = arrows.keySet().stream()
                .flatMap(from -> needs(from).stream()
                        .filter(to -> !isImplied(from, to))
                        .map(to -> "  %s --> %s\n".formatted(node(from), node(to))))
                .collect(Collectors.joining());
        return "```mermaid\nflowchart TD\n" + nodes + drawn + "```\n";
    }

    private boolean isImplied(String from, String to) {
        return needs(from).stream().anyMatch(over -> !over.equals(to) && reaches(over, to));
    }

    private Set<String> needs(String from) {
        return arrows.getOrDefault(from, Set.of());
    }

    private boolean reaches(String from, String to) {
        Set<String> next = needs(from);
        return next.contains(to) || next.stream().anyMatch(over -> reaches(over, to));
    }

    private static String node(String name) {
        return shown(name).replace('.', '_');
    }

    private static String shown(String name) {
        return name.equals(ROOT) ? name : name.substring(ROOT.length() + 1);
    }
}
