package clinic.frontdesk.example.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form of a page of the desk, with what it carries by itself, as a browser would send it. */
record DeskForm(String action, Map<String, String> fields) {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    /** The one that is sent there, or has a button that sends it there. */
    static DeskForm of(String page, String action) {
        String form = Stream.of(page.split("<form", -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf("</form>")))
                .filter(rest -> rest.contains("action=\"" + RunningServer.path(action) + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form for " + action + " in " + page));
        Map<String, String> fields = new LinkedHashMap<>();
        for (Matcher hidden = HIDDEN.matcher(form); hidden.find(); ) {
            fields.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
        }
        return new DeskForm(action, fields);
    }

    /** The same with something typed or pressed. */
    DeskForm with(String field, String text) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, text);
        return new DeskForm(action, more);
    }
}
