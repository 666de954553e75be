package clinic.frontdesk.example.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Asks the servers the same, in short turns, so that what disturbs the machine disturbs all of them. */
final class Contest {

    static final String HEAD =
            """
            | | connections | server | answers | p50 | p99 | CPU of each | |
            |---|---|---|---|---|---|---|---|""";

    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("load.round"));
    private static final int ROUNDS = Integer.getInteger("load.rounds");
    private static final List<Integer> CONNECTIONS = List.of(1, 8, 64);

    private final Server bare;
    private final Product few;
    private final Product many;

    /**
     * Three servers on one PostgreSQL.
     *
     * @param few the product, before a clinic has had any appointments
     * @param many the product, when it has had many
     */
    Contest(Server bare, Product few, Product many) {
        this.bare = bare;
        this.few = few;
        this.many = many;
    }

    /**
     * Asks each server until it has used enough of the processors for its code to be compiled, however few it gets.
     *
     * @throws IllegalStateException when one of them doesn't answer as expected
     */
    void warm(Question question) throws Exception {
        Duration used = Duration.ZERO;
        while (used.compareTo(question.warm()) < 0) {
            List<Sample> samples = turn(question, 8, ROUND);
            for (Sample sample : samples) {
                if (sample.failures() > 0) {
                    throw new IllegalStateException(question.name() + " failed " + sample.failures() + " times");
                }
            }
            used = used.plus(least(samples));
        }
    }

    private static Duration least(List<Sample> samples) {
        return samples.stream()
                .map(Sample::processorTime)
                .min(Duration::compareTo)
                .orElseThrow();
    }

    /** Rows of Markdown below {@link #HEAD}. */
    void print(Question question) throws Exception {
        for (int connections : CONNECTIONS) {
            List<List<Sample>> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                rounds.add(turn(question, connections, ROUND));
            }
            print(question, connections, sum(rounds, 0), sum(rounds, 1), sum(rounds, 2));
        }
    }

    private static Sample sum(List<List<Sample>> rounds, int server) {
        return Sample.inTurn(rounds.stream().map(round -> round.get(server)).toList());
    }

    private static void print(Question question, int connections, Sample bare, Sample few, Sample many) {
        print(question.name(), String.valueOf(connections), "bare", bare, "");
        print("", "", "product", few, "%.0f %% of bare".formatted(100 * few.perSecond() / bare.perSecond()));
        String slower = "%.2f times slower".formatted(few.perSecond() / many.perSecond());
        print("", "", "with " + Booked.PAST + " past bookings each", many, slower);
    }

    private static void print(String question, String connections, String server, Sample sample, String remark) {
        System.out.printf(
                "| %s | %s | %s | %.0f/s | %.1f ms | %.1f ms | %.2f ms | %s%s |%n",
                question,
                connections,
                server,
                sample.perSecond(),
                sample.millis(0.5),
                sample.millis(0.99),
                sample.processorMillis(),
                remark,
                sample.failures() == 0 ? "" : ", " + sample.failures() + " failed");
    }

    private List<Sample> turn(Question question, int connections, Duration time) throws Exception {
        return List.of(
                ask(bare, question.bare(), question, connections, time),
                ask(few, question, connections, time),
                ask(many, question, connections, time));
    }

    private static Sample ask(Product product, Question question, int connections, Duration time) throws Exception {
        Sample sample = ask(product.server(), question.ours(), question, connections, time);
        product.database().awaitCarried();
        return sample;
    }

    private static Sample ask(
            Server server, Supplier<byte[]> requests, Question question, int connections, Duration time)
            throws Exception {
        try (Crowd crowd = new Crowd(server.port(), connections)) {
            Duration before = server.processorTime();
            Sample sample = crowd.ask(requests, question.status(), time);
            return sample.taking(server.processorTime().minus(before));
        }
    }
}
