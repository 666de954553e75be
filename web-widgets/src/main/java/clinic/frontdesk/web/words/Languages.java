package clinic.frontdesk.web.words;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In which languages people are spoken to: those that there are words of. Whatever is said falls back whole, its words,
 * its dates and the language that it says it is in.
 */
public final class Languages {

    private Languages() {}

    /** Whether there are words of that language, whatever its region. */
    public static boolean haveWords(Locale locale) {
        return Words.LANGUAGES.stream().anyMatch(known -> known.getLanguage().equals(locale.getLanguage()));
    }

    /** The locale, or English where there are no words of it. */
    public static Locale spoken(Locale wish) {
        return haveWords(wish) ? wish : Locale.ENGLISH;
    }

    /** The language of the desk and of letters to staff, which have words in English alone, with the dates of the country. */
    public static Locale ofStaff(Clinic clinic) {
        Locale own = clinic.profile().locale();
        boolean english = own.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english
                ? own
                : new Locale(Locale.ENGLISH.getLanguage(), clinic.profile().country());
    }

    /** The clinic in those of its languages that there are words of; in English where there are none. */
    public static Clinic spoken(Clinic clinic) {
        List<Locale> all = clinic.profile().locales();
        List<Locale> spoken = all.stream().filter(Languages::haveWords).toList();
        if (spoken.equals(all)) {
            return clinic;
        }
        List<Locale> locales = spoken.isEmpty() ? List.of(Locale.ENGLISH) : spoken;
        return clinic.change().profile(profile -> profile.withLocales(locales)).build();
    }

    /** Clinics as people are spoken to by them: some were described before their languages had to have words. */
    public static Clinics spoken(Clinics kept) {
        return new Spoken(kept);
    }

    private record Spoken(Clinics kept) implements Clinics {

        @Override
        public Optional<Clinic> find(Slug slug) {
            return kept.find(slug).map(Languages::spoken);
        }

        @Override
        public Optional<Clinic> lock(Slug slug) {
            return kept.lock(slug);
        }

        @Override
        public List<Clinic> all() {
            return kept.all().stream().map(Languages::spoken).toList();
        }

        @Override
        public void save(Clinic clinic) {
            kept.save(clinic);
        }
    }
}
