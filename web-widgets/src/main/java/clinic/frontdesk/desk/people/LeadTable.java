package clinic.frontdesk.desk.people;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.clinic.Question;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.lead.ConsentEntry;
import clinic.frontdesk.lead.ConsentLedger;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.lead.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Enquiries as a table: a column for each thing that can be known of one. */
final class LeadTable {

    private final Visit visit;
    private final List<Column> columns = new ArrayList<>();

    /** A column. */
    private record Column(String heading, Function<Entry, @Nullable String> cell) {}

    /**
     * A row.
     *
     * @param calls those that were logged with it
     * @param assignee name; empty: nobody
     */
    record Entry(
            Lead lead,
            ConsentLedger consents,
            List<LeadChange> calls,
            Optional<Appointment> appointment,
            String assignee) {

        Provenance provenance() {
            return lead.provenance();
        }
    }

    LeadTable(Visit visit) {
        this.visit = visit;
        person();
        wish();
        told();
        agreed();
        origin();
        progress();
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    List<String> cells(Entry entry) {
        return columns.stream()
                .map(column -> Optional.ofNullable(column.cell.apply(entry)).orElse(""))
                .toList();
    }

    private void person() {
        lead("reference", Lead::reference);
        lead("received", lead -> time(lead.receivedAt()));
        kept("name", Lead.Part.NAME, lead -> lead.contact().name().full());
        kept(
                "phone",
                Lead.Part.PHONE,
                lead -> lead.contact().phoneNumber().map(visit.words()::number).orElse(null));
        kept(
                "email",
                Lead.Part.EMAIL,
                lead -> lead.contact().emailAddress().map(EmailAddress::value).orElse(null));
    }

    private void wish() {
        lead("intent", lead -> visit.say("desk.intent." + lead.intent()));
        kept("wants", Lead.Part.ENQUIRY, visit.words()::wants);
        pricing("types", asked -> names(asked.types()));
        pricing("payment", Enquiry.Pricing::payment);
        pricing("contact-by", asked -> visit.say("desk.by." + asked.contactBy()));
        pricing(
                "location",
                asked -> asked.location() == null ? null : asked.location().value());
        lead("practitioner", lead -> lead.enquiry()
                .wished()
                .map(visit.clinic()::practitionerName)
                .orElse(null));
        promise("promised-from", Promise::from);
        promise("promised-by", Promise::by);
    }

    private void told() {
        kept(
                "topic",
                Lead.Part.CONCERN,
                lead -> lead.concern().topic() == null
                        ? null
                        : visit.topic(lead.concern().topic()));
        List<Slug> known =
                visit.clinic().intake().questions().stream().map(Question::id).toList();
        known.forEach(question -> columns.add(new Column(
                visit.question(question),
                entry -> entry.lead.concern().answers().get(question))));
        lead("answers", lead -> lead.concern().answers().entrySet().stream()
                .filter(answer -> !known.contains(answer.getKey()))
                .map(answer -> answer.getKey() + ": " + answer.getValue())
                .collect(Collectors.joining("; ")));
        kept("note", Lead.Part.CONCERN, lead -> lead.concern().note());
    }

    private void agreed() {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            columns.add(new Column(
                    visit.say("desk.consent." + purpose),
                    entry -> entry.consents.latest(purpose).map(this::consent).orElse(null)));
        }
    }

    private String consent(ConsentEntry entry) {
        return visit.say(entry.given() ? "desk.csv.given" : "desk.csv.withdrawn", entry.version(), time(entry.at()));
    }

    private void origin() {
        kept("page", Lead.Part.ORIGIN, lead -> lead.provenance().page());
        add("referrer", entry -> entry.provenance().referrer());
        add("article", entry -> entry.provenance().article());
        add("section", entry -> entry.provenance().section());
        add("placement", entry -> entry.provenance().placement());
        add("source", entry -> entry.provenance().source());
        add("campaign", entry -> entry.provenance().campaign().entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("; ")));
        add("language", entry -> entry.provenance().locale().toLanguageTag());
        add("time-zone", entry -> entry.provenance().timeZone());
    }

    private void progress() {
        add("state", entry -> visit.words().state(entry.lead, entry.appointment.orElse(null)));
        add("assignee", Entry::assignee);
        add("calls", entry -> String.valueOf(entry.calls.size()));
        add("last-call", entry -> entry.calls.stream()
                .reduce((earlier, later) -> later)
                .map(call -> visit.what(call.what()) + ", " + time(call.at()))
                .orElse(null));
        appointment("appointment", one -> time(one.start()));
        appointment(
                "appointment.type", one -> visit.clinic().typeName(one.type()).in(visit.locale()));
        appointment("appointment.with", one -> visit.clinic().practitionerName(one.practitioner()));
        appointment("appointment.status", one -> visit.say("desk.status." + one.status()));
        // after all that was there before, for those who go by the place of a column
        lead(
                "phone-remark",
                lead -> lead.contact().phoneNumber().map(visit.words()::warning).orElse(null));
    }

    private void add(String key, Function<Entry, @Nullable String> cell) {
        columns.add(new Column(visit.say("desk.csv." + key), cell));
    }

    private void lead(String key, Function<Lead, @Nullable String> cell) {
        add(key, entry -> cell.apply(entry.lead));
    }

    /** What is said of it where it can't be read any more: an empty cell would say that nothing was given. */
    private void kept(String key, Lead.Part part, Function<Lead, @Nullable String> cell) {
        lead(key, lead -> lead.lacks(part) ? visit.say("desk.unreadable") : cell.apply(lead));
    }

    private void pricing(String key, Function<Enquiry.Pricing, @Nullable String> cell) {
        lead(key, lead -> lead.enquiry() instanceof Enquiry.Pricing asked ? cell.apply(asked) : null);
    }

    private void promise(String key, Function<Promise, Instant> end) {
        lead(key, lead -> Stream.ofNullable(lead.promise())
                .map(end)
                .map(this::time)
                .findFirst()
                .orElse(null));
    }

    private void appointment(String key, Function<Appointment, String> cell) {
        add(key, entry -> entry.appointment.map(cell).orElse(null));
    }

    private String names(List<Slug> types) {
        return types.stream()
                .map(type -> visit.clinic().typeName(type).in(visit.locale()))
                .collect(Collectors.joining(", "));
    }

    /** On the clinic's clock, as spreadsheets read it; with its offset where clocks show it twice. */
    private String time(Instant instant) {
        String time = visit.formTimes().local(instant);
        String which = visit.formTimes().twice(time).isEmpty()
                ? ""
                : " " + visit.formTimes().offset(instant);
        return time.replace('T', ' ') + which;
    }
}
