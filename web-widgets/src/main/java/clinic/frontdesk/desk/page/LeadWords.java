package clinic.frontdesk.desk.page;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.web.words.TimeFormat;
import clinic.frontdesk.web.words.TimeFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of enquiries at the desk. */
public record LeadWords(Visit visit) {

    /** What the person wants, in a few words: "call back", "cost and insurance", "First assessment". */
    public String wants(Lead lead) {
        return lead.enquiry().fold(new Wanted());
    }

    private final class Wanted implements Enquiry.Cases<String> {

        @Override
        public String callBack(Enquiry.CallBack asked) {
            return visit.say("desk.wants." + Intent.CALLBACK);
        }

        @Override
        public String pricing(Enquiry.Pricing asked) {
            return and(asked.interests().stream()
                    .sorted()
                    .map(interest -> visit.say("desk.interest." + interest))
                    .toList());
        }

        @Override
        public String visit(Enquiry.Visit booked) {
            return visit.clinic().typeName(booked.type()).in(visit.locale());
        }

        @Override
        public String unreadable(Enquiry.Unreadable lost) {
            return visit.say("desk.intent." + lost.intent());
        }
    }

    /** What they did, as a sentence without its time. */
    public String did(Lead lead) {
        return visit.say("desk.asked." + lead.intent(), wants(lead));
    }

    /**
     * How it stands. An enquiry that came with a request is booked only once staff have accepted it.
     *
     * @param own its appointment; null: there is none
     */
    public String state(Lead lead, @Nullable Appointment own) {
        boolean waits = lead.state() == LeadState.BOOKED && own != null && own.status() == AppointmentStatus.REQUESTED;
        return visit.say(waits ? "desk.status." + AppointmentStatus.REQUESTED : "desk.state." + lead.state());
    }

    /** What the clinic has promised them; empty where nothing was. */
    public Optional<String> promised(Lead lead) {
        Promise promise = lead.promise();
        if (promise == null) {
            return Optional.empty();
        }
        RelativeTimes when = visit.when();
        boolean soonest = lead.enquiry().promised().map(CallWindow::isSoonest).orElse(true);
        String promised = soonest
                ? visit.say("desk.promised.before", when.at(promise.by()))
                : visit.say(
                        "desk.promised.between",
                        when.at(promise.from()),
                        visit.format().time(promise.by()));
        return Optional.of(theirs(lead, promise)
                .map(theirs -> visit.say("desk.promised.theirs", promised, theirs))
                .orElse(promised));
    }

    /** The end of the promise on the person's own clock, where that shows something else. */
    private Optional<String> theirs(Lead lead, Promise promise) {
        TimeFormats clocks = clocks(lead);
        TimeFormat visitor = clocks.visitor();
        return Optional.of(promise.by())
                .filter(clocks::differ)
                .map(by -> clocks.differInDate(by) ? visitor.brief(by) : visitor.time(by));
    }

    /** What time it is for the person, where that is another: nobody is called out of bed. */
    public Optional<String> there(Lead lead) {
        TimeFormats clocks = clocks(lead);
        return Optional.of(visit.now())
                .filter(clocks::differ)
                .map(now -> visit.say("desk.there", clocks.visitor().time(now)));
    }

    /** The same with the name of the zone. */
    public Optional<String> thereInFull(Lead lead) {
        TimeFormats clocks = clocks(lead);
        TimeFormat visitor = clocks.visitor();
        return Optional.of(visit.now())
                .filter(clocks::differ)
                .map(now -> visit.say("desk.fact.there.now", visitor.time(now), visitor.zoneName()));
    }

    private TimeFormats clocks(Lead lead) {
        return TimeFormats.of(visit.clinic(), lead.provenance().zone(), visit.locale());
    }

    /** The line below a name in a list: what it is about, and what was promised if that was not kept. */
    public String line(Lead lead) {
        return lead.isOverdue(visit.now()) ? join(Stream.concat(parts(lead), promised(lead).stream())) : brief(lead);
    }

    /** What it is about. */
    public String brief(Lead lead) {
        return join(parts(lead));
    }

    private Stream<String> parts(Lead lead) {
        Stream<String> unreadable =
                lead.unreadable().isEmpty() ? Stream.empty() : Stream.of(visit.say("desk.unreadable.part"));
        return Stream.of(Stream.of(wants(lead)), about(lead), practitioner(lead), unreadable)
                .flatMap(part -> part);
    }

    private static String join(Stream<String> parts) {
        return String.join(" · ", parts.toList());
    }

    private Stream<String> about(Lead lead) {
        return Stream.ofNullable(lead.concern().topic())
                .map(topic -> visit.topic(topic).toLowerCase(visit.locale()));
    }

    private Stream<String> practitioner(Lead lead) {
        return lead.enquiry().wished().stream()
                .map(wished -> visit.say("desk.asked-for", visit.clinic().practitionerName(wished)));
    }

    /** "2nd try". */
    public String attempt(int number) {
        return number < 4 ? visit.say("desk.try." + number) : visit.say("desk.try.more", number);
    }

    /** An appointment: what, with whom, when. */
    public String appointment(Appointment appointment) {
        return visit.say(
                        "booked.what",
                        visit.clinic().typeName(appointment.type()).in(visit.locale()),
                        visit.clinic().practitionerName(appointment.practitioner()))
                + ", " + visit.when().on(appointment.start());
    }

    /** A number as people of the clinic's country write it. */
    public String number(PhoneNumber number) {
        return number.displayedIn(visit.clinic().profile().country());
    }

    /** What whoever calls it should know; empty: nothing. */
    public String warning(PhoneNumber number) {
        if (!number.callable()) {
            return visit.say("desk.costly");
        }
        return number.isKnown() ? "" : visit.say("desk.unknown-number");
    }

    /**
     * Where it came from; empty where that isn't known.
     *
     * @param article title of the article it was asked in
     */
    public String cameFrom(Provenance provenance, @Nullable String article) {
        List<String> parts = new ArrayList<>();
        String place = article != null ? visit.say("desk.quoted", article) : page(provenance.page());
        if (!place.isEmpty()) {
            parts.add(provenance.section() == null ? place : visit.say("desk.section", place, provenance.section()));
        }
        parts.addAll(campaign(provenance));
        if (parts.isEmpty() && provenance.referrer() != null) {
            parts.add(provenance.referrer());
        }
        return String.join(" · ", parts);
    }

    private static List<String> campaign(Provenance provenance) {
        return Stream.of("utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term")
                .map(provenance.campaign()::get)
                .filter(part -> part != null)
                .distinct()
                .toList();
    }

    private static String page(@Nullable String address) {
        return address == null ? "" : address.replaceFirst("^https?://", "");
    }

    /** "a", "a and b", "a, b and c". */
    String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : visit.say("desk.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    /** With a capital, as a sentence begins. */
    public String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
