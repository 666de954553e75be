package clinic.frontdesk.web.page;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Question;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.web.appointment.BookingForm;
import clinic.frontdesk.web.coding.Compressed;
import clinic.frontdesk.web.form.FieldFaults;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.lead.PricingQuestions;
import clinic.frontdesk.web.lead.PricingResource.AnswerView;
import clinic.frontdesk.web.words.TimeFormats;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cost and availability on a page of their own. The answer comes with the response itself and has no address: it brings
 * along what was typed, so that a time is one press from being booked. Sent again, the form is answered the same.
 */
@Path("{clinic}/pricing")
@Endpoint
public class PricingPage {

    /** What isn't brought along: a booking says it of its own time, and is an attempt of its own. */
    private static final List<String> OWN =
            List.of("type", "start", "practitioner", "location", "hold", "idempotencyKey");

    private final HostedForm form;
    private final PricingQuestions questions;

    @Inject
    PricingPage(HostedForm form, PricingQuestions questions) {
        this.form = form;
        this.questions = questions;
    }

    /** The form. */
    @GET
    @Compressed
    public Response ask(@PathParam("clinic") String slug, @Context UriInfo uri, @Context HttpServletRequest request) {
        return form.fresh(slug, Fields.ofQuery(uri.getQueryParameters()), request, PageModel.PricingForm::new);
    }

    /** Takes the question, and answers it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response question(@PathParam("clinic") String slug, Fields fields, @Context HttpServletRequest request) {
        try {
            AnswerView answer = form.run(slug, fields, request, questions);
            Clinic clinic = form.clinic(slug);
            return form.next(clinic, fields)
                    .map(next -> Response.seeOther(next).build())
                    .orElseGet(() -> answered(clinic, fields, answer, request));
        } catch (FieldFaults faults) {
            return form.again(slug, fields, faults.faults(), request, PageModel.PricingForm::new);
        }
    }

    private static Response answered(Clinic clinic, Fields fields, AnswerView answer, HttpServletRequest request) {
        List<String> kept = BookingForm.fields(clinic).stream()
                .filter(field -> !OWN.contains(field))
                .toList();
        Page page = Page.of(clinic, request);
        Optional<ZoneId> visitor = Provenance.zone(fields.text("timeZone").orElse(null));
        return Templates.page(
                200,
                new PageModel.Priced(
                        page,
                        TimeFormats.of(clinic, visitor, page.format().locale()),
                        FormState.fresh(fields),
                        kept,
                        isEnoughToBook(clinic, fields),
                        answer));
    }

    private static boolean isEnoughToBook(Clinic clinic, Fields fields) {
        Stream<String> asked = clinic.intake().questionsOf(Intent.DISCOVERY).stream()
                .filter(Question::required)
                .map(question -> "answers." + question.id());
        return Stream.concat(Stream.of("name", "phone", "email", "consent"), asked)
                .allMatch(field -> fields.text(field).isPresent());
    }
}
