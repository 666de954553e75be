package clinic.frontdesk.desk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class GuardedTest {

    private static final Content INSTEAD = output -> output.writeContent("<li>unshown</li>");

    @Test
    void drawsARow() {
        assertEquals("<li>a</li>", drawn(output -> output.writeContent("<li>a</li>")));
    }

    @Test
    void showsNothingOfARowThatCannotBeDrawnToItsEnd() {
        assertEquals("<li>unshown</li>", drawn(output -> {
            output.writeContent("<li><a href=");
            throw new IllegalStateException("half of it");
        }));
    }

    private static String drawn(Content row) {
        StringOutput output = new StringOutput();
        new Guarded(row, INSTEAD).writeTo(output);
        return output.toString();
    }
}
