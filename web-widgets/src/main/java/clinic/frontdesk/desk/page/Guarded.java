package clinic.frontdesk.desk.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/**
 * A row of a list. One that can't be drawn is shown as such, and all others as usual; nothing of it is shown in part.
 *
 * @param row what is drawn
 * @param instead what is shown where that fails
 */
public record Guarded(Content row, Content instead) implements Content {

    private static final Logger LOG = System.getLogger(Guarded.class.getName());

    @Override
    public void writeTo(TemplateOutput output) {
        Content drawn = made(() -> drawn(row), instead);
        drawn.writeTo(output);
    }

    private static Content drawn(Content row) {
        StringOutput text = new StringOutput();
        row.writeTo(new OwaspHtmlTemplateOutput(text));
        return output -> output.writeContent(text.toString());
    }

    /** What is made of one row, or what stands for it. */
    public static <T> T made(Supplier<T> making, T otherwise) {
        try {
            return making.get();
        } catch (RuntimeException broken) {
            LOG.log(
                    Level.WARNING,
                    () -> "a row of the desk can't be shown: "
                            + broken.getClass().getName() + " at " + broken.getStackTrace()[0]);
            return otherwise;
        }
    }
}
