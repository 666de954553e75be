package clinic.frontdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that get a new member one day: whoever made them by a factory and {@code with…} is not broken by it. */
class GrowingRecordsTest {

    private static final Pattern TYPES = Pattern.compile("class ([\\w.$]+)\\S* extends java\\.lang\\.Record");

    /** A record of no more is made by its constructor. */
    private static final int FEW = 6;

    /** Journals and what a store gives back: nobody else makes them, and a store is told by the compiler what it has yet to keep. */
    private static final Set<String> WRITTEN_BY_FRONTDESK = Set.of(
            "clinic.frontdesk.appointment.AppointmentChange",
            "clinic.frontdesk.appointment.Block",
            "clinic.frontdesk.calendar.BusyFeed$State",
            "clinic.frontdesk.lead.ConsentEntry",
            "clinic.frontdesk.lead.LeadChange",
            "clinic.frontdesk.lead.LeadTally",
            "clinic.frontdesk.notice.Delivery");

    /** Their parts name each other, or their factory takes all that has no name of its own. */
    private static final Set<String> DESCRIBED_OTHERWISE =
            Set.of("clinic.frontdesk.clinic.Clinic", "clinic.frontdesk.availability.SlotSearch");

    @ParameterizedTest
    @MethodSource("clinic.frontdesk.GrowingRecords#pairs")
    void isMadePartByPartInWhicheverOrder(GrowingRecords.Pair pair) throws ReflectiveOperationException {
        List<RecordComponent> parts =
                new ArrayList<>(List.of(pair.full().getClass().getRecordComponents()));
        assertEquals(pair.full(), changed(pair, parts));
        Collections.reverse(parts);
        assertEquals(pair.full(), changed(pair, parts));
    }

    @ParameterizedTest
    @MethodSource("clinic.frontdesk.GrowingRecords#pairs")
    void changesNothingElse(GrowingRecords.Pair pair) throws ReflectiveOperationException {
        for (RecordComponent part : pair.full().getClass().getRecordComponents()) {
            Record other = changed(pair, List.of(part));
            for (RecordComponent any : other.getClass().getRecordComponents()) {
                Record like = any.getName().equals(part.getName()) ? pair.full() : pair.bare();
                assertEquals(any.getAccessor().invoke(like), any.getAccessor().invoke(other), any.getName());
            }
        }
    }

    @Test
    void areAllRecordsOfManyParts() {
        Set<String> known = new TreeSet<>(WRITTEN_BY_FRONTDESK);
        known.addAll(DESCRIBED_OTHERWISE);
        GrowingRecords.pairs().forEach(pair -> known.add(pair.bare().getClass().getName()));
        assertEquals(known, ofManyParts().map(Class::getName).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void areNeverMadeByTheirConstructorsInWhatOthersRead() throws IOException {
        Pattern made = Pattern.compile(
                ofManyParts().map(Class::getSimpleName).collect(Collectors.joining("|", "new (", ")\\(")));
        Path root = Path.of("..");
        try (Stream<Path> guides = Files.walk(root.resolve("docs/guides"));
                Stream<Path> guest = Files.walk(root.resolve("examples/guest/src"));
                Stream<Path> outside = Files.walk(root.resolve("examples/outside/src"))) {
            List<Path> read = Stream.of(Stream.of(root.resolve("README.md")), guides, guest, outside)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().matches(".*\\.(java|md)"))
                    .toList();
            assertTrue(read.size() >= 10);
            for (Path file : read) {
                String text = Files.readString(file);
                made.matcher(text)
                        .results()
                        .forEach(found -> assertTrue(
                                arguments(text.substring(found.end())) <= FEW, () -> file + ": " + found.group()));
            }
        }
    }

    /** How many there are up to the bracket that ends them: others have classes of these names, too. */
    private static int arguments(String call) {
        int open = 1;
        int commas = 0;
        for (int i = 0; open > 0 && i < call.length(); i++) {
            char letter = call.charAt(i);
            open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            commas += letter == ',' && open == 1 ? 1 : 0;
        }
        return commas + 1;
    }

    /** The bare one with those parts of the full one, as far as they can be changed. */
    private static Record changed(GrowingRecords.Pair pair, List<RecordComponent> parts)
            throws ReflectiveOperationException {
        Record changed = pair.bare();
        for (RecordComponent part : parts) {
            String name = part.getName();
            String with = "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            Object wanted = part.getAccessor().invoke(pair.full());
            if (wanted == null
                    ? part.getAccessor().invoke(changed) != null
                    : !wanted.equals(part.getAccessor().invoke(changed))) {
                Method wither = changed.getClass().getMethod(with, part.getType());
                changed = (Record) wither.invoke(changed, wanted);
            }
        }
        return changed;
    }

    /** Of those in the public API. */
    private static Stream<Class<?>> ofManyParts() {
        return TYPES.matcher(read(Path.of("src", "main", "api", "api.txt")))
                .results()
                .<Class<?>>map(type -> named(type.group(1)))
                .filter(type -> type.getRecordComponents().length > FEW);
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
