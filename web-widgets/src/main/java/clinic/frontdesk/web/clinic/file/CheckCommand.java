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
    public static boolean check(List<String> files, PrintStream out) throws IOException {
        boolean sound = true;
        for (String file : files) {
            List<FileFault> faults =
                    ClinicFile.read(Files.readString(Path.of(file))).faults();
            faults.forEach(fault -> out.println(file + ": " + fault));
            if (faults.isEmpty()) {
                out.println(file + ": good");
            }
            sound &= faults.isEmpty();
        }
        return sound;
    }
}
