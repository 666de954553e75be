package clinic.frontdesk.calendar;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** A wish about calendars elsewhere, or a practitioner's own, that is declined. */
public abstract sealed class CalendarRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private CalendarRefusal(Kind kind, String code, String why) {
        super(kind, code, why);
    }

    /** The clinic has no such practitioner, or nobody's calendar has the token that was shown. */
    public static final class UnknownPractitioner extends CalendarRefusal {

        private static final long serialVersionUID = 1L;

        UnknownPractitioner(Slug wanted, Collection<Practitioner> there) {
            this(wanted + " is none of the clinic's practitioners: "
                    + there.stream()
                            .map(practitioner -> practitioner.slug().value())
                            .collect(Collectors.joining(", ", "[", "]")));
        }

        /** By a token of a calendar that opens none, or no longer. */
        UnknownPractitioner() {
            this("no practitioner's calendar has that token, or no longer");
        }

        private UnknownPractitioner(String why) {
            super(Kind.UNKNOWN, "unknown-practitioner", why);
        }
    }

    /** The clinic has as many busy feeds as it may have. */
    public static final class TooManyFeeds extends CalendarRefusal {

        private static final long serialVersionUID = 1L;

        TooManyFeeds(int most) {
            super(
                    Kind.CONFLICT,
                    "too-many-feeds",
                    "the clinic has " + most + " calendars elsewhere, and may have no more");
        }
    }

    /** No such busy feed in this clinic, or no longer. */
    public static final class UnknownFeed extends CalendarRefusal {

        private static final long serialVersionUID = 1L;

        UnknownFeed(UUID id) {
            super(Kind.UNKNOWN, "unknown-feed", "the clinic has no calendar elsewhere of the id " + id);
        }
    }
}
