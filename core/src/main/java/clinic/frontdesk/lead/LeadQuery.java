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
public record LeadQuery(List<Word> words, List<String> tooShort) {

    /** Copies both lists. */
    public LeadQuery {
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
    public sealed interface Clue {

        /** What is said of the case that it is. */
        <T> T fold(Cases<T> cases);
    }

    /**
     * Something for each case of what can be known of somebody.
     *
     * @param <T> what is said
     */
    public interface Cases<T> {

        /** Of a part of a name. */
        T named(Named named);

        /** Of a number. */
        T withPhone(WithPhone withPhone);

        /** Of an address. */
        T withEmail(WithEmail withEmail);

        /** Of a reference. */
        T referenced(Referenced referenced);

        /** Of a fragment. */
        T told(Told told);
    }

    /**
     * They have it in their name.
     *
     * @param part folded
     */
    public record Named(String part) implements Clue {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.named(this);
        }
    }

    /** They gave that number. */
    public record WithPhone(PhoneNumber number) implements Clue {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.withPhone(this);
        }
    }

    /** They gave that address. */
    public record WithEmail(EmailAddress address) implements Clue {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.withEmail(this);
        }
    }

    /** They were given that reference. */
    public record Referenced(String reference) implements Clue {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.referenced(this);
        }
    }

    /** Something sealed of theirs has that fragment. */
    public record Told(Traces.Fragment fragment) implements Clue {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.told(this);
        }
    }

    /**
     * What somebody typed: parts of names, phone numbers or their last digits, e-mail addresses or what stands before the @,
     * references or halves of them, and words that were written down, in any order.
     *
     * @param country where a national phone number is meant, ISO 3166-1 alpha-2
     */
    public static LeadQuery of(String typed, String country) {
        return new TypedWords(country).read(typed);
    }
}
