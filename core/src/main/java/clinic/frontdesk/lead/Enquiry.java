package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Slug;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person asks for. */
public sealed interface Enquiry {

    /** What they came for. */
    Intent intent();

    /** What follows from its kind. */
    <T> T fold(Cases<T> cases);

    /** Whether it came with an appointment. */
    default boolean isBooking() {
        return false;
    }

    /** The appointment types that it is about; empty: none in particular. */
    default List<Slug> types() {
        return List.of();
    }

    /** Whom they would like to speak to. */
    default Optional<Slug> wished() {
        return Optional.empty();
    }

    /** When the clinic has promised to call; empty unless they chose a window for it. */
    default Optional<CallWindow> promised() {
        return Optional.empty();
    }

    /** One answer for each kind of enquiry: whoever adds a kind is shown where it has to be answered. */
    interface Cases<T> {

        /** Of a call back. */
        T callBack(CallBack asked);

        /** Of costs and free times. */
        T pricing(Pricing asked);

        /** Of an appointment. */
        T visit(Visit booked);

        /** Of what can't be read any more. */
        T unreadable(Unreadable lost);
    }

    /**
     * To be called.
     *
     * @param window when the clinic has promised to
     * @param practitioner whom they would like to speak to
     */
    record CallBack(CallWindow window, @Nullable Slug practitioner) implements Enquiry {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.callBack(this);
        }

        @Override
        public Optional<Slug> wished() {
            return Optional.ofNullable(practitioner);
        }

        @Override
        public Optional<CallWindow> promised() {
            return Optional.of(window);
        }

        @Override
        public Intent intent() {
            return Intent.CALLBACK;
        }
    }

    /**
     * To know costs and free times.
     *
     * @param interests at least one
     * @param types what it is about; empty: everything
     * @param payment how they would pay, as the clinic names it
     */
    record Pricing(
            Set<Interest> interests,
            List<Slug> types,
            ContactBy contactBy,
            @Nullable String payment,
            @Nullable Slug location)
            implements Enquiry {

        /** @throws IllegalArgumentException without an interest */
        public Pricing {
            if (interests.isEmpty()) {
                throw new IllegalArgumentException("a pricing enquiry without interest");
            }
            interests = Set.copyOf(EnumSet.copyOf(interests));
            types = List.copyOf(types);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.pricing(this);
        }

        @Override
        public Intent intent() {
            return Intent.PRICING;
        }
    }

    /**
     * An appointment, which has been booked.
     *
     * @param intent of its type
     */
    record Visit(Slug type, Intent intent) implements Enquiry {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.visit(this);
        }

        @Override
        public List<Slug> types() {
            return List.of(type);
        }

        @Override
        public boolean isBooking() {
            return true;
        }
    }

    /** Something that can't be read any more. */
    record Unreadable(Intent intent) implements Enquiry {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unreadable(this);
        }
    }
}
