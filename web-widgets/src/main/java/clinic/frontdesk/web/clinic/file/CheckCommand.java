package clinic.frontdesk.web.clinic.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks clinic files without applying them. */
public final class CheckCommand {

    private CheckCommand() {}

    /**
     * Writes what is wrong, one fault in a line.
     *
     * @return whether all of them could be taken
     */
    public static boolean check(List<String> files, PrintStream out) {
        boolean sound = true;
        for (String file : files) {
            List<FileFault> faults = faults(Path.of(file));
            faults.forEach(fault -> out.println(file + ": " + fault));
            if (faults.isEmpty()) {
                out.println(file + ": good");
            }
            sound &= faults.isEmpty();
        }
        return sound;
    }

    private static List<FileFault> faults(Path file) {
        try {
            return ClinicFile.read(Files.readString(file)).faults();
        } catch (IOException unreadable) {
            return List.of(new FileFault("$", "can't be read as UTF-8"));
        }
    }
}
