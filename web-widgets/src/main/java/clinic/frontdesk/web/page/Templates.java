package clinic.frontdesk.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages and mails from templates, which escape whatever they are given. */
public final class Templates {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:;"
                    + " connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    /** What no page of ours asks a browser for (W3C Permissions Policy). */
    private static final String NO_DEVICES = Stream.of(
                    "camera", "microphone", "geolocation", "payment", "usb", "midi", "display-capture")
            .map(feature -> feature + "=()")
            .collect(Collectors.joining(", "));

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "clinic.frontdesk.web.template");

    private Templates() {}

    /** A page, with the policy that lets it run nothing but ours. */
    static Response page(int status, PageModel model) {
        return page(status, text(model.template(), model));
    }

    private static Response page(int status, String html) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .header("Permissions-Policy", NO_DEVICES)
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept-Language")
                .entity(html)
                .build();
    }

    /** The same, where a form may lead on to another origin: Chromium asks the policy about where it is sent after it, too. */
    static Response leadingOn(Response page, String origin) {
        return Response.fromResponse(page)
                .header("Content-Security-Policy", null)
                .header("Content-Security-Policy", POLICY + " " + origin)
                .build();
    }

    /** A page of the desk, which no cache keeps: it has what people told the clinic. */
    public static Response deskPage(int status, String template, Object model) {
        Response.ResponseBuilder page = Response.fromResponse(page(status, text(template, model)));
        return page.header("Cache-Control", null)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What a template makes of its one parameter. */
    public static String text(String template, Object model) {
        StringOutput output = new StringOutput();
        ENGINE.render(template, model, output);
        return output.toString();
    }
}
