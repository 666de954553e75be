package clinic.frontdesk.desk.page;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Idempotency;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Does what the forms of the desk ask for: once, however often a browser sends one of them. */
@Dependent
public class SentForms {

    private final Idempotency idempotency;
    private final Transactions transactions;

    @Inject
    SentForms(Idempotency idempotency, Transactions transactions) {
        this.idempotency = idempotency;
        this.transactions = transactions;
    }

    /**
     * Does the work in a transaction, or finds what the same form with the same content did.
     *
     * @param work returns what it made or changed, by id
     */
    public List<String> make(HttpServletRequest request, Visit visit, Fields fields, Supplier<List<String>> work) {
        Fields attempt = fields.with("action", DeskPath.of(request)).once();
        return transactions.within(() -> idempotency.make(visit.clinic().slug(), attempt, work));
    }

    /** The same of work that needs not be told what it did. */
    public void run(HttpServletRequest request, Visit visit, Fields fields, Runnable work) {
        make(request, visit, fields, () -> {
            work.run();
            return List.of();
        });
    }

    /** Something as the page showed it from which the form was sent. */
    public static <T> Versioned<T> shown(T what, Fields fields) {
        Optional<String> version = fields.text(Visit.VERSION);
        if (version.filter(text -> !text.matches("[0-9]{1,9}")).isPresent()) {
            throw new BadRequestException();
        }
        return new Versioned<>(what, version.map(Integer::valueOf).orElse(null));
    }
}
