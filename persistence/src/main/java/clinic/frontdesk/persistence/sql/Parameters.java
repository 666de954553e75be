package clinic.frontdesk.persistence.sql;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The parameters of a statement in SQL, in the order of their places. */
public final class Parameters {

    private final List<Object> values;

    /** @param values of {@code ?1}, {@code ?2} and so on */
    public Parameters(Object... values) {
        this.values = new ArrayList<>(List.of(values));
    }

    /** Adds a list, and returns its places, such as {@code ?3, ?4}. */
    public String list(Collection<?> more) {
        return more.stream().map(this::add).collect(Collectors.joining(", "));
    }

    /** Adds one more, and returns its place. */
    public String add(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    /** Gives a query all of them. */
    public void giveTo(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
    }
}
