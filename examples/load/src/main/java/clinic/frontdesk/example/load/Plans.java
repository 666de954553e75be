package clinic.frontdesk.example.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Asks the product what visitors ask, and prints how PostgreSQL came to the answers, before and after many bookings. */
public final class Plans {

    /** From the sixth time on the driver has PostgreSQL keep a statement, and its plan is no longer made for one value. */
    private static final int TIMES = 12;

    private final Product product;
    private final PlanLog log;
    private final LocalDate tomorrow = Booked.tomorrow();
    private final List<Question> questions =
            List.of(Question.slots("slots of a month", tomorrow, 31), Question.bookings(tomorrow.plusDays(1)));

    private Plans(Product product) {
        this.product = product;
        this.log = new PlanLog(product.database());
    }

    /** Runs it: about a minute. */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("plans");
        try (Postgres postgres = Postgres.start(PlanLog.SETTINGS)) {
            Database database = postgres.create("plans");
            try (Server server = Server.product(folder, database)) {
                server.awaitAnswer();
                Plans plans = new Plans(new Product(server, database));
                Booked.ahead(database);
                plans.print("no past bookings");
                Booked.past(database);
                plans.print(Booked.PAST + " past bookings of each practitioner");
            }
        }
    }

    private void print(String situation) throws Exception {
        for (Question question : questions) {
            System.out.printf("%n## %s, %s%n", question.name(), situation);
            ask(question, TIMES);
            product.database().awaitCarried();
            log.news();
            ask(question, 1);
            log.news().forEach(plan -> System.out.printf("%n```%n%s%n```%n", plan));
        }
    }

    private void ask(Question question, int times) throws Exception {
        try (HttpConnection connection = new HttpConnection(product.server().port())) {
            for (int i = 0; i < times; i++) {
                int status = connection.send(question.ours().get());
                if (status != question.status()) {
                    throw new IllegalStateException(question.name() + " was answered with " + status);
                }
            }
        }
    }
}
