package clinic.frontdesk.example.server;

import clinic.frontdesk.desk.setup.SetupLink;
import clinic.frontdesk.example.server.launcher.Welcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Shows set-up links on the console: those of the start in the welcome, and those of later clinics at once. */
@ApplicationScoped
class SetupLinks {

    void show(@Observes SetupLink link) {
        String line = link.address() + "  (" + link.clinic().profile().name() + ")";
        if (Boolean.getBoolean(Welcome.WELCOMED)) {
            console().println("  Make the first account by this link: " + line);
        } else {
            String others = System.getProperty(Welcome.SETUP_LINKS, "");
            System.setProperty(Welcome.SETUP_LINKS, others + line + "\n");
        }
    }

    /** The process's own output: System.out leads to the log. */
    private static PrintStream console() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
