package clinic.frontdesk.web.lead;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.ContactBy;
import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.web.appointment.SlotView;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.trust.Writes;
import clinic.frontdesk.web.words.TimeFormats;
import clinic.frontdesk.web.words.Words;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Questions about cost and availability. */
@Path("clinics/{clinic}/pricing-enquiries")
@Endpoint
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
        AnswerView answer = writes.run(slug, fields, request, questions);
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    /**
     * What it costs, and when there is time.
     *
     * @param contactBy how a person of the clinic answers what is left
     * @param promise when they do, if the clinic can promise it
     */
    public record AnswerView(
            String reference,
            List<GuideView> priceGuide,
            List<SlotView> nextSlots,
            ContactBy contactBy,
            @Nullable PromiseView promise) {

        /** That answer, as it is said at {@code now}. */
        static AnswerView of(Clinic clinic, PricingQuestions.Asked asked, Instant now) {
            Locale locale = clinic.profile().closest(asked.lead().provenance().locale());
            Promise promise = asked.lead().promise();
            return new AnswerView(
                    asked.lead().reference(),
                    asked.guide().stream()
                            .map(type -> GuideView.of(type, locale))
                            .toList(),
                    asked.times(),
                    asked.contactBy(),
                    promise == null
                            ? null
                            : PromiseView.of(
                                    promise,
                                    TimeFormats.of(
                                            clinic, asked.lead().provenance().zone(), locale),
                                    now));
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
