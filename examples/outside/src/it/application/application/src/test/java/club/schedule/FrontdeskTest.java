package club.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.persistence.Migration;
import clinic.frontdesk.web.article.ArticleBody;
import clinic.frontdesk.web.holiday.HolidayCalendars;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.xml.XmlFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frontdesk as it comes from a repository, without the build that made it. */
class FrontdeskTest {

    private static final Pattern LIBRARY = Pattern.compile("[\\w.-]+(:[\\w.-]+){3,4}");

    @ParameterizedTest
    @ValueSource(strings = {"core", "persistence", "web-widgets"})
    void hasTheLibrariesThatEachJarWasTestedWith(String module) throws Exception {
        compare(folder("tested").resolve(module), folder("resolved").resolve(module));
    }

    @Test
    void hasTheSameOfAllTogether() throws Exception {
        compare(folder("tested").resolve("examples/outside"), folder("resolved").resolve("application"));
    }

    private static void compare(Path tested, Path resolved) throws Exception {
        List<String> expected = libraries(tested);
        assertFalse(expected.isEmpty());
        // the jar itself is none of its own libraries
        List<String> found = libraries(resolved).stream()
                .filter(library -> !library.contains(":frontdesk-" + tested.getFileName() + ":"))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property));
    }

    private static List<String> libraries(Path module) throws Exception {
        return Files.readAllLines(module.resolve("target/libraries.txt")).stream()
                .map(line -> line.strip().replaceFirst(" .*", ""))
                .filter(line -> LIBRARY.matcher(line).matches())
                .sorted()
                .toList();
    }

    @Test
    void hasOneJackson() {
        String version = new ObjectMapper().version().toString();
        assertEquals(version, new ObjectMapper().getFactory().version().toString());
        assertEquals(version, new XmlFactory().version().toString());
    }

    @Test
    void knowsHolidays() {
        Set<LocalDate> november =
                new HolidayCalendars().between("us-ca", LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30));
        assertTrue(november.contains(LocalDate.of(2026, 11, 26)), november::toString);
    }

    @Test
    void makesItsTables() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:club;DB_CLOSE_DELAY=-1");
        new Migration(database).run();
        try (Connection connection = database.getConnection();
                ResultSet leads = connection.createStatement().executeQuery("select count(*) from frontdesk.lead")) {
            assertTrue(leads.next());
        }
    }

    @Test
    void readsArticles() {
        assertFalse(ArticleBody.of("# Knees\n\nThey bend.").pieces().isEmpty());
    }
}
