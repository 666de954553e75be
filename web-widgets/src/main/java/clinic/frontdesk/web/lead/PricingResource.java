package clinic.frontdesk.web.lead;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.web.Words;
import clinic.frontdesk.web.appointment.SlotView;
import clinic.frontdesk.web.clinic.PriceView;
import clinic.frontdesk.web.request.Fields;
import clinic.frontdesk.web.request.OwnPath;
import clinic.frontdesk.web.request.Writes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Questions about cost and availability. */
@Path("clinics/{clinic}/pricing-enquiries")
@OwnPath
@Dependent
public class PricingResource {

    private final Writes writes;
    private final PricingQuestions questions;

    @Inject
    PricingResource(Writes writes, PricingQuestions questions) {
        this.writes = writes;
        this.questions = questions;
    }

    /** Answers with prices and the next times. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("clinic") String slug, Fields fields, @Context HttpServletRequest request) {
        PricingQuestions.Asked asked = writes.run(
                slug,
                fields,
                request,
                questions::read,
                (clinic, form, doubtful) -> questions.ask(clinic, fields, form, doubtful));
        return Response.status(Response.Status.CREATED)
                .entity(AnswerView.of(asked))
                .build();
    }

    /** What it costs, and when there is time. */
    public record AnswerView(String reference, List<GuideView> priceGuide, List<SlotView> nextSlots) {

        static AnswerView of(PricingQuestions.Asked asked) {
            Locale locale = asked.lead().provenance().locale();
            return new AnswerView(
                    asked.lead().reference(),
                    asked.guide().stream()
                            .map(type -> GuideView.of(type, locale))
                            .toList(),
                    asked.times());
        }
    }

    /** The price of one type; amounts in major units. */
    public record GuideView(
            String type,
            String name,
            String from,
            @Nullable String to,
            String currency,
            @Nullable String note,
            String display) {

        /** That type's line. */
        public static GuideView of(AppointmentType type, Locale locale) {
            PriceView price = PriceView.of(Objects.requireNonNull(type.price()), locale, Words.in(locale));
            return new GuideView(
                    type.slug().value(),
                    type.name().in(locale),
                    price.from(),
                    price.to(),
                    price.currency(),
                    price.note(),
                    price.display());
        }
    }
}
