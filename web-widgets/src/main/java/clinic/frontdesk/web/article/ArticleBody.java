package clinic.frontdesk.web.article;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.web.article.ProseFaults.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of an article, cut at its offers and blocks. */
public record ArticleBody(List<Piece> pieces) {

    private static final Pattern OPENING =
            Pattern.compile(":::(pull|cycle|compare|steps|callout|urgent|faq)(?:\\s+(.+?))?\\s*");

    /** A piece of an article. */
    public sealed interface Piece {}

    /**
     * Markdown, set apart when it's a block.
     *
     * @param block pull, cycle, compare, steps, callout, urgent or faq; empty for running text
     * @param title of a block, or empty
     * @param notesBefore how many footnotes the pieces before it have
     */
    public record Prose(String block, String title, String markdown, int notesBefore) implements Piece {}

    /** An offer. */
    public record Place(Offer offer) implements Piece {}

    /** Cuts the Markdown of an article. */
    public static ArticleBody of(String markdown) {
        Cutter cutter = new Cutter();
        markdown.lines().forEach(cutter::line);
        cutter.flush("", "");
        cutter.shareFootnotes();
        boolean offered = cutter.pieces.stream().anyMatch(Place.class::isInstance);
        if (!offered) {
            Offer.ALL.forEach(offer -> cutter.pieces.add(new Place(offer)));
        }
        return new ArticleBody(List.copyOf(cutter.pieces));
    }

    /** The Markdown of an article without the lines of its offers and blocks: each line is where it was. */
    static String flat(String markdown) {
        Cutter cutter = new Cutter();
        markdown.lines().forEach(cutter::line);
        return cutter.flat.toString();
    }

    /** The offers in it, in order. */
    public List<Offer> offers() {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Place place ? Stream.of(place.offer()) : Stream.empty())
                .toList();
    }

    /** What the offers of an article name and the clinic doesn't have, in words for who wrote it, by line. */
    static List<Found> faults(String markdown, Clinic clinic) {
        Cutter cutter = new Cutter();
        markdown.lines().forEach(cutter::line);
        List<Found> faults = new ArrayList<>();
        cutter.offered.forEach((line, offer) -> offer.attributes().forEach((attribute, slug) -> {
            if (!isKnown(clinic, attribute, slug)) {
                faults.add(
                        new Found(line, "has an offer that names " + attribute + "=" + slug + ", which isn't there"));
            }
        }));
        return faults;
    }

    private static boolean isKnown(Clinic clinic, String attribute, String slug) {
        return switch (attribute) {
            case "type" -> has(clinic.appointmentTypes(), AppointmentType::slug, slug);
            case "practitioner" -> has(clinic.practitioners(), Practitioner::slug, slug);
            case "location" -> has(clinic.locations(), Location::slug, slug);
            default -> false;
        };
    }

    private static <T> boolean has(List<T> parts, Function<T, Slug> slug, String wanted) {
        return parts.stream().map(slug).anyMatch(one -> one.value().equals(wanted));
    }

    /** Goes line by line; what stands in fenced code is left alone. */
    private static final class Cutter {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder flat = new StringBuilder();
        private final Footnotes footnotes = new Footnotes();
        private final Map<Integer, Offer> offered = new LinkedHashMap<>();
        private int lines;
        private boolean code;
        private String block = "";
        private String title = "";

        void line(String line) {
            lines++;
            if (line.startsWith("```")) {
                code = !code;
            }
            Matcher opening = OPENING.matcher(line);
            Optional<Offer> offer = code ? Optional.empty() : Offer.read(line);
            boolean structure = !code
                    && (opening.matches() || line.strip().equals(":::") || (offer.isPresent() && block.isEmpty()));
            flat.append(structure ? "" : line).append('\n');
            if (!code && !structure && footnotes.takes(line)) {
                return;
            }
            footnotes.end();
            if (offer.isPresent() && block.isEmpty()) {
                flush("", "");
                pieces.add(new Place(offer.get()));
                offered.put(lines, offer.get());
            } else if (!code && opening.matches()) {
                flush(opening.group(1), opening.group(2) == null ? "" : opening.group(2));
            } else if (!code && line.strip().equals(":::")) {
                flush("", "");
            } else {
                text.append(line).append('\n');
            }
        }

        /** The text of a footnote may stand anywhere: each text gets those that it refers to, and goes on with their numbers. */
        void shareFootnotes() {
            AtomicInteger notes = new AtomicInteger();
            pieces.replaceAll(piece -> piece instanceof Prose prose ? withFootnotes(prose, notes) : piece);
        }

        private Prose withFootnotes(Prose prose, AtomicInteger notes) {
            String whole = footnotes.addedTo(prose.markdown());
            int before = notes.getAndAdd(ProseHtml.footnotesIn(whole));
            return new Prose(prose.block(), prose.title(), whole, before);
        }

        void flush(String nextBlock, String nextTitle) {
            if (!text.toString().isBlank()) {
                pieces.add(new Prose(block, title, text.toString(), 0));
            }
            text.setLength(0);
            block = nextBlock;
            title = nextTitle;
        }
    }
}
