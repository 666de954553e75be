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
     * Writes what is wrong, and what has no effect, one in a line.
     *
     * @return whether all of them could be taken
     */
    public static boolean check(List<String> files, PrintStream out) {
        boolean sound = true;
        for (String file : files) {
            sound &= isSound(file, out);
        }
        return sound;
    }

    private static boolean isSound(String file, PrintStream out) {
        try {
            ClinicFile read = ClinicFile.read(Files.readString(Path.of(file)));
            read.faults().forEach(fault -> out.println(file + ": " + fault));
            read.warnings().forEach(warning -> out.println(file + ": " + warning));
            if (read.faults().isEmpty()) {
                out.println(file + ": good");
            }
            return read.faults().isEmpty();
        } catch (IOException unreadable) {
            out.println(file + ": $ can't be read as UTF-8");
            return false;
        }
    }
}
