package clinic.frontdesk.web.form;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.clinic.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns fields into values of the domain, and collects what is wrong with each, so that a visitor sees all at once. */
public final class FormReader {

    private static final int MOST_TEXT = 2000;

    private final Fields fields;
    private final List<FieldFault> faults = new ArrayList<>();

    /**
     * A reader of those fields.
     *
     * @param known all names that the form has; any other is a fault
     * @param repeatable those of them that may come more than once
     */
    public FormReader(Fields fields, Collection<String> known, Set<String> repeatable) {
        this(fields, known, repeatable, Set.of());
    }

    /**
     * The same.
     *
     * @param marginal those of them for which nobody is turned away: their first text counts, however long it is
     */
    public FormReader(Fields fields, Collection<String> known, Set<String> repeatable, Set<String> marginal) {
        this.fields = fields;
        for (String name : fields.names()) {
            if (marginal.contains(name)) {
                continue;
            }
            if (!known.contains(name)) {
                faults.add(new FieldFault(name, "unknown-field"));
            } else if (fields.all(name).size() > 1 && !repeatable.contains(name)) {
                faults.add(new FieldFault(name, "repeated"));
            } else if (fields.all(name).stream().anyMatch(text -> text.length() > MOST_TEXT)) {
                faults.add(new FieldFault(name, "too-long"));
            }
        }
    }

    /** The field's text as it came. */
    public Optional<String> text(String field) {
        return fields.text(field);
    }

    /** All texts of a repeatable field. */
    public List<String> all(String field) {
        return fields.all(field);
    }

    /**
     * The field's value, or null when it's absent or at fault.
     *
     * @param rule may throw a {@link Refusal}, whose code becomes the fault's
     */
    public <T> @Nullable T optional(String field, Function<String, @Nullable T> rule) {
        String text = fields.text(field).orElse(null);
        return text == null ? null : at(field, () -> rule.apply(text));
    }

    /** The same, where absence is a fault too. */
    public <T> @Nullable T required(String field, Function<String, @Nullable T> rule) {
        if (fields.text(field).isEmpty()) {
            fault(field, "required");
        }
        return optional(field, rule);
    }

    /** The slug that the field names, which need not exist. */
    public @Nullable Slug slug(String field) {
        return optional(field, text -> slugOf(field, text));
    }

    /** The same, where absence is a fault too. */
    public @Nullable Slug requiredSlug(String field) {
        return required(field, text -> slugOf(field, text));
    }

    /** The slugs that a field names, all of which must be there. */
    public List<Slug> slugsAmong(String field, Collection<Slug> there) {
        List<Slug> named = new ArrayList<>();
        for (String text : fields.all(field)) {
            Slug slug = slugOf(field, text);
            if (slug != null && there.contains(slug) && !named.contains(slug)) {
                named.add(slug);
            } else if (slug == null || !named.contains(slug)) {
                fault(field, "unknown-" + field);
            }
        }
        return named;
    }

    /** The same for a field that isn't repeated; null when it's absent or at fault. */
    public @Nullable Slug slugAmong(String field, Collection<Slug> there) {
        return slugsAmong(field, there).stream().findFirst().orElse(null);
    }

    /** The same, where absence is a fault too. */
    public @Nullable Slug requiredSlugAmong(String field, Collection<Slug> there) {
        if (fields.text(field).isEmpty()) {
            fault(field, "required");
        }
        return slugAmong(field, there);
    }

    /** One of the constants of an enum, or null. */
    public <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
        return optional(field, text -> constantOf(field, type, text));
    }

    /** All constants of a repeatable field. */
    public <E extends Enum<E>> Set<E> constants(String field, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        for (String text : fields.all(field)) {
            E constant = constantOf(field, type, text);
            if (constant != null) {
                all.add(constant);
            }
        }
        return all;
    }

    /** What the rule makes; a refusal becomes a fault of that field. */
    public <T> @Nullable T at(String field, Supplier<@Nullable T> rule) {
        try {
            return rule.get();
        } catch (Refusal refusal) {
            fault(field, refusal.code());
            return null;
        }
    }

    /** Notes a fault. */
    public void fault(String field, String code) {
        if (faults.stream().noneMatch(known -> known.field().equals(field))) {
            faults.add(new FieldFault(field, code));
        }
    }

    /** Whether anything was at fault until now. */
    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** @throws FieldFaults when anything was at fault */
    public void finish() {
        if (isFaulty()) {
            throw new FieldFaults(faults);
        }
    }

    private @Nullable Slug slugOf(String field, String text) {
        if (Slug.isSlug(text)) {
            return new Slug(text);
        }
        fault(field, "unknown-" + field);
        return null;
    }

    private <E extends Enum<E>> @Nullable E constantOf(String field, Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        fault(field, "not-one-of-these");
        return null;
    }
}
