package clinic.frontdesk.lead;

import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.FoldedText;
import clinic.frontdesk.contact.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By what an enquiry is found, beside its reference, its phone number and its e-mail address as they are. A store keeps the
 * parts of the name as it keeps names, and of the others nothing that can be read.
 *
 * @param nameParts the words of the name and their endings, folded
 * @param fragments of what is sealed
 */
public record Traces(Set<String> nameParts, Set<Fragment> fragments) {

    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final int LEAST_END = 3;
    private static final int MOST_END = 7;

    /** Copies both. */
    public Traces {
        nameParts = Set.copyOf(nameParts);
        fragments = Set.copyOf(fragments);
    }

    /** What something sealed can be found by in part. */
    public record Fragment(Kind kind, String text) {}

    /** What a fragment is of. */
    public enum Kind {
        /** The last three to seven digits of a phone number. */
        NUMBER_END,
        /** What stands before the @ of an e-mail address, in lower case. */
        MAILBOX,
        /** A half of a reference, in upper case. */
        REFERENCE,
        /** A word of what a person told or staff wrote down, folded. */
        WORD
    }

    /** Those of an enquiry; of what can't be read, or was erased, there are none. */
    public static Traces of(Lead lead) {
        if (lead.state() == LeadState.ERASED) {
            return new Traces(Set.of(), Set.of());
        }
        Set<String> parts = lead.lacks(Lead.Part.NAME)
                ? Set.of()
                : FoldedText.words(lead.contact().name().full()).stream()
                        .flatMap(word -> FoldedText.endings(word).stream())
                        .collect(Collectors.toSet());
        Set<Fragment> fragments = new LinkedHashSet<>();
        lead.contact().phoneNumber().ifPresent(number -> fragments.addAll(ends(number)));
        lead.contact().emailAddress().ifPresent(address -> fragments.addAll(mailboxes(address)));
        HYPHEN.splitAsStream(lead.reference()).forEach(half -> fragments.add(new Fragment(Kind.REFERENCE, half)));
        Stream.concat(Stream.ofNullable(lead.concern().note()), lead.concern().answers().values().stream())
                .forEach(text -> fragments.addAll(words(text)));
        return new Traces(parts, fragments);
    }

    /** Those of what staff have written down. */
    public static Set<Fragment> of(LeadChange change) {
        return change.what().written().map(Traces::words).orElse(Set.of());
    }

    /** The end of a number that is kept, of so many digits as were given or as are kept at the most; they are three or more. */
    static Fragment end(String digits) {
        return new Fragment(Kind.NUMBER_END, digits.substring(Math.max(0, digits.length() - MOST_END)));
    }

    private static Set<Fragment> ends(PhoneNumber number) {
        String digits = number.e164().substring(1);
        return IntStream.rangeClosed(LEAST_END, Math.min(MOST_END, digits.length()))
                .mapToObj(length -> end(digits.substring(digits.length() - length)))
                .collect(Collectors.toSet());
    }

    /** Without what its owner sorts by (RFC 5233), too. */
    private static Set<Fragment> mailboxes(EmailAddress address) {
        String local = address.canonical().substring(0, address.canonical().lastIndexOf('@'));
        int plus = local.indexOf('+');
        return Stream.of(local, plus > 0 ? local.substring(0, plus) : local)
                .map(name -> new Fragment(Kind.MAILBOX, name))
                .collect(Collectors.toSet());
    }

    private static Set<Fragment> words(String text) {
        return FoldedText.words(text).stream()
                .filter(FoldedText::isTelling)
                .map(word -> new Fragment(Kind.WORD, word))
                .collect(Collectors.toSet());
    }
}
