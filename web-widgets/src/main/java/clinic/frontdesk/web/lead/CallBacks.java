package clinic.frontdesk.web.lead;

import clinic.frontdesk.Own;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.request.Standing;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Idempotency;
import clinic.frontdesk.web.trust.VisitorWrite;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes wishes to be called, each once. */
@Dependent
public class CallBacks implements VisitorWrite<CallBackForm, Lead> {

    private final Reception reception;
    private final Leads leads;
    private final Idempotency idempotency;
    private final PublicHolidays holidays;
    private final Clock clock;

    @Inject
    CallBacks(Reception reception, Leads leads, Idempotency idempotency, PublicHolidays holidays, @Own Clock clock) {
        this.reception = reception;
        this.leads = leads;
        this.idempotency = idempotency;
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public CallBackForm read(Clinic clinic, Fields fields) {
        return CallBackForm.read(clinic, fields, clock.instant(), holidays);
    }

    @Override
    public Lead take(Clinic clinic, Fields fields, CallBackForm form, Standing standing) {
        List<String> made = idempotency.make(
                clinic.slug(),
                fields,
                () -> List.of(reception
                        .requestCallBack(clinic, form.visitor().with(standing), form.window(), form.practitioner())
                        .id()
                        .toString()));
        return leads.find(clinic.slug(), new LeadId(UUID.fromString(made.get(0))))
                .orElseThrow();
    }
}
