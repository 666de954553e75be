package clinic.frontdesk.desk.people;

import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.lead.ConsentLedger;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.web.lead.CallWindowView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists what is known of an enquiry, in the words of the desk. */
final class PersonDetails {

    private final Visit visit;
    private final Lead lead;
    private final List<PersonDetail> details = new ArrayList<>();

    private PersonDetails(Visit visit, Lead lead) {
        this.visit = visit;
        this.lead = lead;
    }

    /**
     * All but what it is, how the person is reached and who looks after it.
     *
     * @param article title of the article in which it was asked
     */
    static List<PersonDetail> of(Visit visit, Lead lead, ConsentLedger consents, @Nullable String article) {
        PersonDetails details = new PersonDetails(visit, lead);
        details.asked();
        details.add("desk.fact.there", visit.words().thereInFull(lead).orElse(""));
        details.told();
        details.unreadable();
        details.add("desk.fact.may", details.mayLeave(consents));
        details.add("desk.fact.from", visit.words().cameFrom(lead.provenance(), article));
        details.add("desk.fact.language", details.language());
        details.add("desk.reference", lead.reference());
        return List.copyOf(details.details);
    }

    private void asked() {
        Optional<CallWindow> promised = lead.enquiry().promised();
        add(
                "desk.fact.time",
                promised.map(window -> window.isSoonest()
                                ? visit.say("desk.soonest")
                                : CallWindowView.dated(window, visit.format()))
                        .orElse(""));
        add(
                "desk.fact.practitioner",
                lead.enquiry().wished().map(visit.clinic()::practitionerName).orElse(""));
        if (lead.enquiry() instanceof Enquiry.Pricing pricing) {
            pricing(pricing);
        }
    }

    private void pricing(Enquiry.Pricing pricing) {
        add(
                "desk.fact.types",
                String.join(
                        ", ",
                        pricing.types().stream()
                                .map(type -> visit.clinic().typeName(type).in(visit.locale()))
                                .toList()));
        add("desk.fact.payment", pricing.payment());
        add("desk.contact-by", visit.say("desk.by." + pricing.contactBy()));
        if (pricing.location() != null) {
            add(
                    "desk.fact.location",
                    visit.clinic()
                            .location(pricing.location())
                            .map(place -> place.name())
                            .orElse(pricing.location().value()));
        }
    }

    private void told() {
        if (lead.concern().topic() != null) {
            add("desk.fact.about", visit.topic(lead.concern().topic()));
        }
        lead.concern()
                .answers()
                .forEach((question, answer) -> details.add(new PersonDetail(visit.question(question), answer)));
        add("desk.fact.note", lead.concern().note());
    }

    /** What was given and can't be read any more, by its name. */
    private void unreadable() {
        lead.unreadable().stream().sorted().forEach(part -> add("desk.part." + part, visit.say("desk.unreadable")));
    }

    private String mayLeave(ConsentLedger consents) {
        return visit.say(
                "desk.may-leave",
                yesOrNo(consents.allows(ConsentPurpose.VOICEMAIL)),
                yesOrNo(consents.allows(ConsentPurpose.TEXT)));
    }

    private String yesOrNo(boolean allowed) {
        return visit.say(allowed ? "desk.yes" : "desk.no");
    }

    /** Where it isn't the clinic's own. */
    private String language() {
        String language = lead.provenance().locale().getLanguage();
        return language.equals(visit.locale().getLanguage())
                ? ""
                : lead.provenance().locale().getDisplayLanguage(visit.locale());
    }

    private void add(String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            details.add(new PersonDetail(visit.say(key), text));
        }
    }
}
