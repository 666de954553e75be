package clinic.frontdesk.example.server.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second server out of the folder of data: it would take away what the first one has unpacked there. */
final class FolderLock {

    /** Let go by the end of the process, however it ends. */
    private static volatile @Nullable FileLock held;

    private FolderLock() {}

    /** @throws IllegalStateException when another server works there */
    static void take(Path data) throws IOException {
        FileChannel channel = FileChannel.open(OwnerOnly.file(data.resolve("lock")), StandardOpenOption.WRITE);
        held = channel.tryLock();
        if (held == null) {
            channel.close();
            throw new IllegalStateException("another server works in the folder " + data);
        }
    }
}
