package clinic.frontdesk.web.http;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.clinic.ClinicRefusal;
import clinic.frontdesk.request.RequestRefusal;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.FieldFaults;
import clinic.frontdesk.web.form.FieldsReader.MalformedBody;
import clinic.frontdesk.web.words.Words;
import jakarta.persistence.PersistenceException;
import jakarta.resource.ResourceException;
import jakarta.transaction.SystemException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says as a {@link Problem} whatever can fail. */
public final class Problems {

    private static final Logger LOG = System.getLogger(Problems.class.getName());

    /** Which field a refusal is about. */
    private static final Map<String, String> FIELDS = Map.of(
            "start-not-offered", "start",
            "call-window-not-offered", "callWindow",
            "unknown-type", "type",
            "unknown-practitioner", "practitioner",
            "unknown-location", "location",
            "consent-needed", "consent",
            "idempotency-key-malformed", "idempotencyKey");

    private Problems() {}

    /** The problem that a failure is to the one who asked. */
    public static Problem of(Throwable failure, Words words) {
        if (failure instanceof FieldFaults form) {
            return fields(422, form.faults(), words);
        }
        if (failure instanceof Refusal refusal) {
            return refused(refusal, words);
        }
        if (failure instanceof Origins.ForeignPage foreign) {
            return Problem.of(403, "foreign-origin", words.say("problem.foreign-page", foreign.own()));
        }
        if (failure instanceof WebApplicationException http) {
            return web(http, words);
        }
        if (failure instanceof MalformedBody || failure instanceof ProcessingException) {
            return said(400, "malformed", words);
        }
        return unexpected(failure, words);
    }

    private static Problem fields(int status, List<FieldFault> faults, Words words) {
        List<Problem.FieldError> errors = faults.stream()
                .map(fault -> new Problem.FieldError(fault.field(), fault.code(), fault.message(words)))
                .toList();
        return said(status, "fields-at-fault", words).withErrors(errors);
    }

    private static Problem refused(Refusal refusal, Words words) {
        if (refusal instanceof ClinicRefusal.ClinicClosed closed) {
            return said(410, refusal.code(), words).withPhone(closed.phone());
        }
        if (refusal instanceof ClinicRefusal.UnknownClinic) {
            return said(404, refusal.code(), words).withHint(words.say("hint.unknown-clinic"));
        }
        if (refusal instanceof RequestRefusal.TooMany many) {
            return said(429, refusal.code(), words).after(many.after());
        }
        String field = FIELDS.get(refusal.code());
        if (field != null) {
            return fields(status(refusal), List.of(new FieldFault(field, refusal.code())), words);
        }
        return said(status(refusal), refusal.code(), words);
    }

    private static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> 422;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case TOO_OFTEN -> 429;
        };
    }

    private static Problem web(WebApplicationException http, Words words) {
        int status = http.getResponse().getStatus();
        return switch (status) {
            case 400 -> said(status, "malformed", words);
            case 404 -> said(status, "unknown", words);
            case 405 -> said(status, "method-not-allowed", words);
            case 406 -> said(status, "not-acceptable", words);
            case 415 -> said(status, "unsupported-media-type", words);
            case 503 -> said(status, "unavailable", words);
            default -> status < 500 ? said(status, "refused", words) : unexpected(http, words);
        };
    }

    /** No message of the failure is logged with it: it may hold what people typed. */
    private static Problem unexpected(Throwable failure, Words words) {
        if (causes(failure).anyMatch(Problems::isDatabaseAway)) {
            LOG.log(Level.WARNING, "the database can't be reached or is too slow");
            return said(503, "unavailable", words);
        }
        causes(failure)
                .forEach(cause -> LOG.log(
                        Level.ERROR,
                        () -> "unexpected " + cause.getClass().getName() + state(cause) + " at "
                                + Stream.of(cause.getStackTrace()).limit(12).toList()));
        return said(500, "unexpected", words);
    }

    private static String state(Throwable cause) {
        return cause instanceof SQLException sql ? " (SQLSTATE " + sql.getSQLState() + ")" : "";
    }

    /** By itself, or because the container has no connection to it left. */
    private static boolean isDatabaseAway(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            return state.startsWith("08")
                    || state.startsWith("53")
                    || state.startsWith("57")
                    || state.equals("55P03")
                    || state.startsWith("HYT")
                    || state.equals("90020")
                    || state.equals("90098");
        }
        boolean locked = cause instanceof PersistenceException
                && cause.getClass().getSimpleName().contains("Lock");
        return locked || cause instanceof ResourceException || cause instanceof SystemException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }

    private static Problem said(int status, String code, Words words) {
        return Problem.of(status, code, words.first(List.of("problem." + code, "problem." + status, "problem")));
    }
}
