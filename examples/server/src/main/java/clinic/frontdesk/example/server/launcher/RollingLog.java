package clinic.frontdesk.example.server.launcher;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A log file that goes on where it ended. When it's full it is moved to {@code .1}, what was there to {@code .2}, and so
 * on; the oldest is dropped.
 */
final class RollingLog extends OutputStream {

    private final Path file;
    private final long mostBytes;
    private final int mostFiles;
    private OutputStream out;
    private long bytes;
    private boolean isClosed;

    /**
     * Opens the log.
     *
     * @param mostBytes of one file
     * @param mostFiles of all, the current one included
     */
    RollingLog(Path file, long mostBytes, int mostFiles) throws IOException {
        this.file = file;
        this.mostBytes = mostBytes;
        this.mostFiles = mostFiles;
        this.out = open();
    }

    private OutputStream open() throws IOException {
        OwnerOnly.file(file);
        bytes = Files.size(file);
        return new FileOutputStream(file.toFile(), true);
    }

    @Override
    public synchronized void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] all, int from, int length) throws IOException {
        if (isClosed) {
            return;
        }
        if (bytes > 0 && bytes + length > mostBytes) {
            roll();
        }
        out.write(all, from, length);
        bytes += length;
    }

    private void roll() throws IOException {
        out.close();
        for (int age = mostFiles - 1; age > 0; age--) {
            Path younger = aged(age - 1);
            if (Files.exists(younger)) {
                Files.move(younger, aged(age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.deleteIfExists(file);
        out = open();
    }

    private Path aged(int age) {
        return age == 0 ? file : file.resolveSibling(file.getFileName() + "." + age);
    }

    @Override
    public synchronized void flush() throws IOException {
        out.flush();
    }

    /** What is written afterwards is dropped: libraries write until the end of the process. */
    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        out.close();
    }
}
