package clinic.frontdesk.lead;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.FoldedText;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.LeadQuery.Clue;
import clinic.frontdesk.lead.LeadQuery.Word;
import clinic.frontdesk.lead.Traces.Fragment;
import clinic.frontdesk.lead.Traces.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Makes out what is meant by what somebody typed. */
final class TypedWords {

    private static final String HALF = "[2-9B-DF-HJ-NP-TV-XZ]{4}";
    private static final Pattern REFERENCE = Pattern.compile(HALF + "(\\p{Pd}?" + HALF + ")?");
    private static final Pattern NUMBER = Pattern.compile("[+(]?\\p{Nd}[\\p{Nd}()./+-]*|\\(\\p{Nd}+\\)?");
    private static final Pattern INNER_SIGN = Pattern.compile(".*[\\p{L}\\p{N}][._+&][\\p{L}\\p{N}].*");
    private static final int FEWEST_DIGITS = 3;

    private final String country;
    private final List<Word> words = new ArrayList<>();
    private final List<String> tooShort = new ArrayList<>();

    TypedWords(String country) {
        this.country = country;
    }

    LeadQuery read(String typed) {
        List<String> number = new ArrayList<>();
        for (String written : FoldedText.written(typed)) {
            if (NUMBER.matcher(written).matches()) {
                number.add(written);
            } else {
                takeNumber(number);
                take(written);
            }
        }
        takeNumber(number);
        return new LeadQuery(words, tooShort);
    }

    /** Numbers are written with blanks in them. */
    private void takeNumber(List<String> parts) {
        if (!parts.isEmpty()) {
            String written = String.join(" ", parts);
            parts.clear();
            String digits = digits(written);
            if (digits.length() < FEWEST_DIGITS) {
                tooShort.add(written);
            } else {
                words.add(new Word(written, ofNumber(written, digits)));
            }
        }
    }

    private List<Clue> ofNumber(String written, String digits) {
        List<Clue> meanings = new ArrayList<>();
        valid(() -> PhoneNumber.parse(written, country))
                .map(LeadQuery.WithPhone::new)
                .ifPresent(meanings::add);
        meanings.add(new LeadQuery.Told(Traces.end(digits)));
        meanings.addAll(ofReference(written));
        meanings.addAll(ofWord(digits));
        return meanings;
    }

    private void take(String written) {
        if (written.indexOf('@') >= 0) {
            takeAddress(written);
        } else if (REFERENCE.matcher(written.toUpperCase(Locale.ROOT)).matches()
                || INNER_SIGN.matcher(written).matches()) {
            takeWhole(written);
        } else {
            List<String> parts = FoldedText.parts(written);
            if (parts.isEmpty()) {
                tooShort.add(written);
            }
            parts.forEach(this::takePart);
        }
    }

    /** A whole address, or what stands before the @; what is neither is nobody's. */
    private void takeAddress(String written) {
        if (written.startsWith("@")) {
            tooShort.add(written);
        } else {
            String local = written.endsWith("@") ? written.substring(0, written.length() - 1) : written;
            Clue meaning = valid(() -> new EmailAddress(written))
                    .<Clue>map(LeadQuery.WithEmail::new)
                    .orElseGet(() -> ofMailbox(local));
            words.add(new Word(written, List.of(meaning)));
        }
    }

    /** What may be a reference or what stands before the @, and else is taken as if nothing divided it. */
    private void takeWhole(String written) {
        List<Clue> meanings = new ArrayList<>(ofReference(written));
        meanings.add(ofMailbox(written));
        meanings.addAll(ofWord(String.join("", FoldedText.parts(written))));
        words.add(new Word(written, meanings));
    }

    private void takePart(String part) {
        List<Clue> meanings = new ArrayList<>(ofWord(part));
        if (meanings.isEmpty()) {
            tooShort.add(part);
        } else {
            meanings.add(ofMailbox(part));
            words.add(new Word(part, meanings));
        }
    }

    private static List<Clue> ofWord(String word) {
        List<Clue> meanings = new ArrayList<>();
        for (String spelling : FoldedText.spellings(word)) {
            if (FoldedText.isPart(spelling)) {
                meanings.add(new LeadQuery.Named(spelling));
            }
            if (FoldedText.isTelling(spelling)) {
                meanings.add(new LeadQuery.Told(new Fragment(Kind.WORD, spelling)));
            }
        }
        return meanings;
    }

    private static Clue ofMailbox(String local) {
        return new LeadQuery.Told(new Fragment(Kind.MAILBOX, local.toLowerCase(Locale.ROOT)));
    }

    private static List<Clue> ofReference(String written) {
        String upper = written.toUpperCase(Locale.ROOT).replaceAll("\\p{Pd}", "");
        if (!REFERENCE.matcher(upper).matches()) {
            return List.of();
        }
        return upper.length() == 4
                ? List.of(new LeadQuery.Told(new Fragment(Kind.REFERENCE, upper)))
                : List.of(new LeadQuery.Referenced(upper.substring(0, 4) + "-" + upper.substring(4)));
    }

    private static String digits(String written) {
        StringBuilder digits = new StringBuilder();
        written.codePoints()
                .map(sign -> Character.digit(sign, 10))
                .filter(digit -> digit >= 0)
                .forEach(digits::append);
        return digits.toString();
    }

    private static <T> Optional<T> valid(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refusal none) {
            return Optional.empty();
        }
    }
}
