package clinic.frontdesk.web.appointment;

import clinic.frontdesk.appointment.AppointmentRefusal.SlotTaken;
import clinic.frontdesk.web.form.Language;
import clinic.frontdesk.web.http.Problems;
import clinic.frontdesk.web.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jspecify.annotations.NullUnmarked;

/** Says with a time that is taken which others are free; of our applications only. */
@NullUnmarked
public class SlotTakenMapper implements ExceptionMapper<SlotTaken> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(SlotTaken taken) {
        return Problems.of(taken, Words.in(Language.of(request)))
                .with("alternatives", SlotView.all(taken))
                .response();
    }
}
