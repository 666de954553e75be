package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Slug;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person asks for. */
public sealed interface Enquiry {

    /** What they came for. */
    Intent intent();

    /** Whether it came with an appointment. */
    default boolean isBooking() {
        return false;
    }

    /**
     * To be called.
     *
     * @param window when the clinic has promised to
     * @param practitioner whom they would like to speak to
     */
    record CallBack(CallWindow window, @Nullable Slug practitioner) implements Enquiry {
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
        public boolean isBooking() {
            return true;
        }
    }

    /** Something that can't be read any more. */
    record Unreadable(Intent intent) implements Enquiry {}
}
