package clinic.frontdesk.web.lead;

import clinic.frontdesk.Own;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.booking.TimesWish;
import clinic.frontdesk.booking.Timetable;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.ContactBy;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.PriceGuide;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.request.Standing;
import clinic.frontdesk.web.appointment.SlotView;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Idempotency;
import clinic.frontdesk.web.lead.PricingResource.AnswerView;
import clinic.frontdesk.web.trust.VisitorWrite;
import clinic.frontdesk.web.words.TimeFormat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes questions about cost and availability, each once, and answers them at once. */
@Dependent
public class PricingQuestions implements VisitorWrite<PricingForm, AnswerView> {

    private static final int TIMES = 3;

    private final Reception reception;
    private final Leads leads;
    private final Timetable timetable;
    private final Idempotency idempotency;
    private final Clock clock;

    @Inject
    PricingQuestions(Reception reception, Leads leads, Timetable timetable, Idempotency idempotency, @Own Clock clock) {
        this.reception = reception;
        this.leads = leads;
        this.timetable = timetable;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The lead that the question made, and the times that the visitor was shown. */
    record Asked(Lead lead, ContactBy contactBy, List<AppointmentType> guide, List<SlotView> times) {}

    @Override
    public PricingForm read(Clinic clinic, Fields fields) {
        return PricingForm.read(clinic, fields, clock.instant());
    }

    @Override
    public AnswerView take(Clinic clinic, Fields fields, PricingForm form, Standing standing) {
        return AnswerView.of(clinic, ask(clinic, fields, form, standing), clock.instant());
    }

    private Asked ask(Clinic clinic, Fields fields, PricingForm form, Standing standing) {
        List<String> made = idempotency.make(clinic.slug(), fields, () -> answer(clinic, form, standing));
        Lead lead = leads.find(clinic.slug(), new LeadId(UUID.fromString(made.get(0))))
                .orElseThrow();
        List<SlotView> times =
                made.stream().skip(1).map(PricingQuestions::remembered).toList();
        return new Asked(
                lead,
                contactBy(lead, form),
                PriceGuide.of(clinic, form.question().types()),
                times);
    }

    /** A repeated request says the same as the first, which may not be readable any more. */
    private static ContactBy contactBy(Lead lead, PricingForm form) {
        return lead.enquiry() instanceof Enquiry.Pricing stored
                ? stored.contactBy()
                : form.question().contactBy();
    }

    /** The id of the lead, and what tells each time; like ids, they have no blanks. */
    private List<String> answer(Clinic clinic, PricingForm form, Standing standing) {
        Lead lead = reception.askPricing(clinic, form.visitor().with(standing), form.question());
        List<String> made = new ArrayList<>(List.of(lead.id().toString()));
        next(clinic, form.question()).stream()
                .map(time ->
                        String.join("|", time.type(), time.start(), time.end(), time.location(), time.practitioner()))
                .forEach(made::add);
        return made;
    }

    private static SlotView remembered(String time) {
        String[] parts = time.split("\\|", -1);
        return new SlotView(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    /** The next times of what was asked for; of whatever can be booked, where that can't. */
    private List<SlotView> next(Clinic clinic, Enquiry.Pricing question) {
        List<Slug> bookable = clinic.appointmentTypes().stream()
                .filter(AppointmentType::isBookableOnline)
                .map(AppointmentType::slug)
                .toList();
        List<Slug> asked = question.types().stream().filter(bookable::contains).toList();
        Stream<Slug> types = asked.isEmpty() ? bookable.stream().limit(1) : asked.stream();
        return types.flatMap(type -> next(clinic, type, question.location()))
                .sorted(Comparator.comparing(time -> time.slot().time()))
                .limit(TIMES)
                .map(time -> SlotView.proposed(
                        time.type().value(), time.slot(), new TimeFormat(clinic.timeZone(), Locale.ROOT)))
                .toList();
    }

    private Stream<TypedSlot> next(Clinic clinic, Slug type, @Nullable Slug location) {
        boolean there =
                location != null && clinic.appointmentType(type).orElseThrow().isOfferedAt(location);
        TimesWish wish = new TimesWish(type, null, there ? location : null);
        return timetable.next(clinic, wish, TIMES).stream().map(slot -> new TypedSlot(type, slot));
    }

    private record TypedSlot(Slug type, Slot slot) {}
}
