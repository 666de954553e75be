package clinic.frontdesk.desk.people;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadQuery;
import clinic.frontdesk.lead.LeadState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the inbox.
 *
 * @param state {@code all}, {@code open}, or a state in lower case
 * @param typed whom they look for; empty: anybody
 * @param at from where on; null: from the newest on
 */
public record InboxQuery(String state, String typed, @Nullable Cursor at) {

    private static final String ALL = "all";
    private static final String OPEN = "open";
    private static final int MOST_TYPED = 100;

    /** What a page was asked; what makes no sense is left out. */
    static InboxQuery of(@Nullable String state, @Nullable String typed, @Nullable String at) {
        String known = state != null && states().contains(state) ? state : ALL;
        String text = typed == null ? "" : PlainText.beginning(typed, MOST_TYPED);
        return new InboxQuery(known, text, Cursor.read(at));
    }

    /** What {@link #state} can be. */
    public static List<String> states() {
        return Stream.concat(Stream.of(ALL, OPEN), shown().stream().map(state -> state.name()
                        .toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** What a state is called. */
    public static String label(Visit visit, String state) {
        return Set.of(ALL, OPEN).contains(state)
                ? visit.say("desk.inbox." + state)
                : visit.say("desk.state." + state.toUpperCase(Locale.ROOT));
    }

    /** The leads that fit, after that one. */
    LeadFilter filter(Visit visit, @Nullable Lead last, int most) {
        return LeadFilter.in(among(), most).of(leadQuery(visit).orElse(null)).after(last);
    }

    /** What was typed and is too short to be looked for. */
    public List<String> tooShort(Visit visit) {
        return leadQuery(visit).map(LeadQuery::tooShort).orElse(List.of());
    }

    /** Whether nothing was typed that could be looked for. */
    public boolean looksForNobody(Visit visit) {
        return leadQuery(visit).filter(query -> query.words().isEmpty()).isPresent();
    }

    private Optional<LeadQuery> leadQuery(Visit visit) {
        return Optional.of(typed)
                .filter(text -> !text.isEmpty())
                .map(text -> LeadQuery.of(text, visit.clinic().profile().country()));
    }

    /** The page that shows it. */
    public String page() {
        return "/inbox?" + query() + (at == null ? "" : "&at=" + at);
    }

    /** The page that shows it from elsewhere on, up to the cursor. */
    public String upTo() {
        return "/inbox?" + query() + "&at=";
    }

    /** The page that shows it, with one person. */
    public String page(Lead lead) {
        return page() + "&lead=" + lead.id();
    }

    /** What is looked for, as the query of an address. */
    public String query() {
        return "state=" + state + "&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private Set<LeadState> among() {
        return switch (state) {
            case ALL -> EnumSet.allOf(LeadState.class);
            case OPEN -> LeadState.OPEN;
            default -> EnumSet.of(LeadState.valueOf(state.toUpperCase(Locale.ROOT)));
        };
    }

    private static Set<LeadState> shown() {
        return EnumSet.complementOf(EnumSet.of(LeadState.SPAM, LeadState.ERASED));
    }
}
