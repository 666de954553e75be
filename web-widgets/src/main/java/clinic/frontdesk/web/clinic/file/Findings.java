package clinic.frontdesk.web.clinic.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is found while a clinic file is read: faults, for which it isn't taken, and what does nothing. */
final class Findings {

    private final List<FileFault> faults = new ArrayList<>();
    private final List<FileFault> warnings = new ArrayList<>();
    private List<Locale> languages = List.of();

    void fault(String path, String message) {
        faults.add(new FileFault(path, message));
    }

    void warn(String path, String message) {
        warnings.add(new FileFault(path, message));
    }

    /** In which languages the clinic speaks, once that was read. */
    void speaks(List<Locale> locales) {
        languages = List.copyOf(locales);
    }

    List<Locale> languages() {
        return languages;
    }

    boolean areFaults() {
        return !faults.isEmpty();
    }

    List<FileFault> faults() {
        return List.copyOf(faults);
    }

    List<FileFault> warnings() {
        return List.copyOf(warnings);
    }
}
