package clinic.frontdesk.lead;

import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PhoneNumber;
import java.util.List;

/**
 * Whom somebody looks for: whoever every word is about.
 *
 * @param words none: nobody
 * @param tooShort what was typed and tells too little to be looked for
 */
public record Who(List<Word> words, List<String> tooShort) {

    /** Copies both lists. */
    public Who {
        words = List.copyOf(words);
        tooShort = List.copyOf(tooShort);
    }

    /** Something that was typed, and what it can mean, one of which has to be so. */
    public record Word(String typed, List<Clue> meanings) {

        /** Copies {@code meanings}. */
        public Word {
            meanings = List.copyOf(meanings);
        }
    }

    /** What is known of somebody. */
    public sealed interface Clue {}

    /**
     * They have it in their name.
     *
     * @param part folded
     */
    public record Named(String part) implements Clue {}

    /** They gave that number. */
    public record WithPhone(PhoneNumber number) implements Clue {}

    /** They gave that address. */
    public record WithEmail(EmailAddress address) implements Clue {}

    /** They were given that reference. */
    public record Referenced(String reference) implements Clue {}

    /** Something sealed of theirs has that fragment. */
    public record Told(Traces.Fragment fragment) implements Clue {}

    /**
     * What somebody typed: parts of names, phone numbers or their last digits, e-mail addresses or what stands before the @,
     * references or halves of them, and words that were written down, in any order.
     *
     * @param country where a national phone number is meant, ISO 3166-1 alpha-2
     */
    public static Who of(String typed, String country) {
        return new TypedWords(country).read(typed);
    }
}
