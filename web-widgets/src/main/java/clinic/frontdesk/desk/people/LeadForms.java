package clinic.frontdesk.desk.people;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.desk.page.EditConflicts;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.web.form.Fields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Does what a form about an enquiry was sent for. */
@Dependent
class LeadForms {

    private final Visits visits;
    private final LeadDesk leads;
    private final SentForms forms;
    private final EditConflicts conflicts;

    @Inject
    LeadForms(Visits visits, LeadDesk leads, SentForms forms, EditConflicts conflicts) {
        this.visits = visits;
        this.leads = leads;
        this.forms = forms;
        this.conflicts = conflicts;
    }

    /**
     * Something that staff do about an enquiry.
     *
     * @param done what is said when it is done
     * @param name what it is called, for whoever has to decide anew
     */
    record Act(FlashMessage done, Function<Visit, String> name, BiConsumer<Visit, Versioned<LeadId>> work) {

        /** One that doesn't depend on what else was done. */
        static Act always(FlashMessage done, BiConsumer<Visit, Versioned<LeadId>> work) {
            return new Act(done, visit -> "", work);
        }
    }

    /** Whatever is done, the enquiry must be the clinic's own; then back to where it was done. */
    Response run(String id, Fields fields, HttpServletRequest request, Act act) {
        Visit visit = visits.of(request, fields);
        Versioned<LeadId> lead = SentForms.shown(TodayPages.idOf(id), fields);
        try {
            forms.run(request, visit, fields, () -> {
                leads.open(visit.staff(), lead.what());
                act.work().accept(visit, lead);
            });
            return act.done().backTo(visit, fields).orElseGet(() -> act.done().to(visit, "/leads/" + lead.what()));
        } catch (ChangedMeanwhile changed) {
            return conflicts.ofLead(request, visit, lead, fields, act.name().apply(visit));
        }
    }

    /** One of a few that a form names. */
    static <E extends Enum<E>> E constant(Fields fields, String field, Class<E> type) {
        return fields.text(field)
                .flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst())
                .orElseThrow(BadRequestException::new);
    }
}
