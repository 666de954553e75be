package clinic.frontdesk.web.clinic.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.article.Article;
import clinic.frontdesk.clinic.Clinic;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a clinic file or an article says is read by somebody, or it is on the list; and nothing that is read is on it. */
class NoEffectYetTest {

    /** Application and templates; the templates are classes of their own. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("clinic.frontdesk", "gg.jte.generated");

    /** What every record has. */
    private static final Set<String> ITS_OWN = Set.of("<init>", "equals", "hashCode", "toString");

    /** Which clinic's it is no file says. */
    private static final String KEY = "Article.clinic";

    /** Who writes it in an article is told so too. */
    private static final String OF_ARTICLES = "Review.nextReviewDue";

    @Test
    void everyMemberIsReadOrOnTheList() {
        Set<String> unread = CLASSES.stream()
                .filter(one -> isOfFiles(one) && one.isRecord())
                .flatMap(record -> Stream.of(record.reflect().getRecordComponents())
                        .map(component -> component.getName())
                        .filter(component -> !isRead(record, component))
                        .map(component -> record.getSimpleName() + "." + component))
                .filter(component -> !component.equals(KEY))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = Stream.of(NoEffectYet.values())
                .flatMap(member -> componentsOf(member).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        listed.add(OF_ARTICLES);
        assertEquals(listed, unread);
    }

    @Test
    void schemaAndCheckSayOfTheSameMembersThatTheyHaveNoEffect() throws IOException {
        try (InputStream file = Objects.requireNonNull(NoEffectYet.class.getResourceAsStream(FileSchema.FILE));
                JsonReader reader = Json.createReader(file)) {
            Set<String> described = withoutEffect(reader.readObject()).collect(Collectors.toSet());
            Set<String> listed =
                    Stream.of(NoEffectYet.values()).map(NoEffectYet::member).collect(Collectors.toSet());
            assertEquals(listed, described);
        }
    }

    /** Names of members, wherever they are, that are described so. */
    private static Stream<String> withoutEffect(JsonObject schema) {
        return schema.entrySet().stream()
                .filter(member -> member.getValue() instanceof JsonObject)
                .flatMap(member -> {
                    JsonObject inner = member.getValue().asJsonObject();
                    boolean none = inner.get("description") instanceof JsonString text
                            && text.getString().contains("no effect");
                    return Stream.concat(none ? Stream.of(member.getKey()) : Stream.empty(), withoutEffect(inner));
                });
    }

    @Test
    void knowsTheTextsOfTheLink() throws IOException {
        String words = Files.readString(Path.of("src/main/web/manage/words.js"));
        Matcher key = Pattern.compile("^ {4}(\\w+):", Pattern.MULTILINE)
                .matcher(words.substring(0, words.indexOf("  es: {")));
        assertEquals(
                TextsPart.OF_THE_LINK,
                key.results().map(found -> found.group(1)).collect(Collectors.toSet()));
    }

    private static boolean isOfFiles(JavaClass one) {
        return Set.of(Clinic.class.getPackageName(), Article.class.getPackageName())
                .contains(one.getPackageName());
    }

    /** By anything but what makes records of files and keeps them; or by the record itself, to tell something else. */
    private static boolean isRead(JavaClass record, String component) {
        boolean byItself = record.getField(component).getAccessesToSelf().stream()
                .map(access -> access.getOrigin())
                .anyMatch(origin -> !ITS_OWN.contains(origin.getName())
                        && !origin.getName().equals(component)
                        && !(origin instanceof JavaMethod method
                                && method.getRawReturnType().equals(record)));
        return byItself
                || record.getMethod(component).getAccessesToSelf().stream()
                        .map(JavaAccess::getOriginOwner)
                        .anyMatch(reader -> !reader.equals(record)
                                && !reader.getPackageName().equals(NoEffectYet.class.getPackageName())
                                && !reader.getPackageName().startsWith("clinic.frontdesk.persistence"));
    }

    /** What a member becomes. */
    private static Set<String> componentsOf(NoEffectYet member) {
        return switch (member) {
            case AREA_SERVED -> Set.of("Profile.areaServed");
            case BUSINESS_TYPE -> Set.of("Profile.businessType");
            case PUBLISH_GATE -> Set.of("Site.publishGate");
            case RETENTION -> Set.of("Policy.retention", "Retention.leads", "Retention.health", "Retention.spam");
            case CLOSURE_REASON -> Set.of("Closure.reason");
        };
    }
}
