package clinic.frontdesk.example.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Asks the product and the bare endpoint the same, in turns, and prints what they made of it.
 *
 * <p>System properties: {@code load.warm} in seconds of processor time, {@code load.round} in seconds, and {@code load.rounds}.
 */
public final class Load {

    private Load() {}

    /** Runs it: about a quarter of an hour. */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("load");
        try (Postgres postgres = Postgres.start(Map.of())) {
            Database few = postgres.create("few");
            Database many = postgres.create("many");
            try (Server ours = Server.product(folder(folder, "few"), few);
                    Server longer = Server.product(folder(folder, "many"), many);
                    Server bare = Server.bare(folder(folder, "bare"), few)) {
                ours.awaitAnswer();
                longer.awaitAnswer();
                bare.awaitAnswer();
                Booked.ahead(few);
                Booked.ahead(many);
                Booked.past(many);
                run(new Contest(bare, new Product(ours, few), new Product(longer, many)));
            }
        }
    }

    private static void run(Contest contest) throws Exception {
        LocalDate tomorrow = Booked.tomorrow();
        List<Question> questions = List.of(
                Question.slots("slots of a day", workday(tomorrow.plusDays(7)), 1),
                Question.slots("slots of a month", tomorrow, 31),
                Question.bookings(tomorrow.plusDays(1)));
        for (Question question : questions) {
            contest.warm(question);
        }
        System.out.printf("%n%s%n", Contest.HEAD);
        for (Question question : questions) {
            contest.print(question);
        }
    }

    private static LocalDate workday(LocalDate date) {
        return date.getDayOfWeek().getValue() > 5 ? date.plusDays(2) : date;
    }

    private static Path folder(Path parent, String name) throws Exception {
        return Files.createDirectory(parent.resolve(name));
    }
}
