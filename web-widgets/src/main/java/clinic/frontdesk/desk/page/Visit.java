package clinic.frontdesk.desk.page;

import clinic.frontdesk.Versioned;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.ConsentEntry;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.staff.StaffMember;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.notice.Mailer;
import clinic.frontdesk.web.notice.VisitorMail;
import clinic.frontdesk.web.settings.PublicUrl;
import clinic.frontdesk.web.words.Languages;
import clinic.frontdesk.web.words.TimeFormat;
import clinic.frontdesk.web.words.Words;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in member of staff at the desk.
 *
 * @param csrf what a form must carry, so that no page of someone else's can send it
 * @param started of this rendering of the page alone, so that a form which a browser sends twice is known
 * @param open how many enquiries wait for the clinic
 * @param draft what was typed on this page before the session began; null: nothing
 */
public record Visit(
        StaffMember staff,
        Clinic clinic,
        String csrf,
        String started,
        PublicUrl url,
        Instant now,
        long open,
        @Nullable FormDraft draft) {

    private static final Set<String> SAID_FAULTS =
            Set.of(Delivery.INCOMPLETE, VisitorMail.HELD_BACK, VisitorMail.UNREADABLE_ADDRESS, Mailer.UNWRITABLE);

    /** The field of {@link #csrf}. */
    public static final String CSRF = "csrf";

    /** The field of what {@link Versioned} carries. */
    public static final String VERSION = "version";

    /** What was typed before into the form that is sent there; no fields if nothing was. */
    public Fields typed(String action) {
        return isTypedInto(action) && draft != null ? draft.fields() : Fields.of(Map.of());
    }

    /** Whether the form that is sent there was sent before, with whatever fields. */
    public boolean isTypedInto(String action) {
        return draft != null && draft.action().equals(action);
    }

    /** Whether something was typed before on this page. */
    public boolean hasDraft() {
        return draft != null;
    }

    /** Whose visit it is, for people: who, and at which clinic. */
    public String who() {
        return say("desk.who", staff.name(), clinic.profile().name());
    }

    /** A text of the desk. */
    public String say(String key, Object... parts) {
        return texts().say(key, parts);
    }

    /** The texts of the desk. */
    Words texts() {
        return Words.in(locale());
    }

    /** A text of the desk that depends on a number, which is its part. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".other"), number);
    }

    /** A number as people there write it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** What a place is called. */
    public String place(Slug location) {
        return clinic.location(location).map(Location::name).orElse(location.value());
    }

    /** What a room is called: its slug, as people write it. */
    public String room(Slug room) {
        String words = room.value().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Times of the clinic. */
    public TimeFormat format() {
        return new TimeFormat(clinic.timeZone(), locale());
    }

    /** How times are written into forms. */
    public FormTimes formTimes() {
        return new FormTimes(clinic.timeZone());
    }

    /** How times are said that are near. */
    public RelativeTimes when() {
        return new RelativeTimes(this, now);
    }

    /** What is said of enquiries. */
    public LeadWords words() {
        return new LeadWords(this);
    }

    /** The language of the desk. */
    public Locale locale() {
        return Languages.ofStaff(clinic);
    }

    /** What a topic is called. */
    public String topic(Slug topic) {
        return clinic.intake().topics().stream()
                .filter(known -> known.slug().equals(topic))
                .findFirst()
                .map(known -> known.name().in(clinic.profile().locale()))
                .orElse(topic.value());
    }

    /** What a question of the clinic's own asks. */
    public String question(Slug question) {
        return clinic.intake().questions().stream()
                .filter(known -> known.id().equals(question))
                .findFirst()
                .map(known -> known.label().in(clinic.profile().locale()))
                .orElse(question.value());
    }

    /** The text that was agreed to, if it was shown. */
    public String consent(ConsentEntry entry) {
        return entry.textHash() == null
                ? ""
                : clinic.consentWords(entry.textHash()).orElse("");
    }

    /** What was done about a lead. */
    public String what(LeadChange.What what) {
        if (what instanceof LeadChange.Marked marked) {
            return say("desk.state." + marked.to());
        }
        if (what instanceof LeadChange.Called called) {
            return say("desk.called." + called.outcome());
        }
        if (what instanceof LeadChange.Noted noted) {
            return noted.text();
        }
        if (what instanceof LeadChange.Assigned assigned) {
            return assigned.to() == null ? say("desk.assigned.nobody") : say("desk.assigned", assigned.to());
        }
        if (what instanceof LeadChange.TakenBack takenBack) {
            return say("desk.taken-back", what(takenBack.what()));
        }
        return say(what instanceof LeadChange.Undone ? "desk.done.UNDONE" : "desk.released");
    }

    /** Why a notice isn't delivered, or not whole. */
    public @Nullable String deliveryFault(@Nullable String fault) {
        return fault != null && SAID_FAULTS.contains(fault) ? say("desk.fault." + fault) : fault;
    }

    /** What stands before every path of ours, without a slash at the end. */
    public String root() {
        return url.path();
    }

    /** Path of the desk. */
    public String desk() {
        return url.relative("/desk");
    }

    /** Sends the browser on to a page of the desk. */
    public Response go(String page) {
        return Response.seeOther(URI.create(desk() + page)).build();
    }

    /** What is wrong with a field. */
    public String fault(FieldFault fault) {
        return fault.message(texts());
    }

    /** A stretch of time as far as it concerns a date. */
    public String span(TimeRange time, LocalDate date) {
        Instant dawn = date.atStartOfDay(clinic.timeZone()).toInstant();
        Instant dusk = date.plusDays(1).atStartOfDay(clinic.timeZone()).toInstant();
        if (!time.start().isAfter(dawn) && !time.end().isBefore(dusk)) {
            return say("desk.all-day");
        }
        Instant from = time.start().isBefore(dawn) ? dawn : time.start();
        Instant to = time.end().isAfter(dusk) ? dusk : time.end();
        return format().time(from) + " – " + format().time(to);
    }
}
