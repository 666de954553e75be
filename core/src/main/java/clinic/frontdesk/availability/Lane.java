package clinic.frontdesk.availability;

import java.util.Arrays;
import java.util.List;

/**
 * What keeps the time of one practitioner or one room.
 *
 * <p>It counts fastest when asked about times that ascend. Not to be shared between threads.
 */
final class Lane {

    private final long[] starts;
    private final long[] ends;
    private int begun;
    private int over;

    /** Between these, where it was asked last, nothing is kept. */
    private long calmFrom = Long.MAX_VALUE;

    private long calmUntil;

    /** @param entries none of them empty */
    Lane(List<Entry> entries) {
        starts = new long[entries.size()];
        ends = new long[entries.size()];
        for (int i = 0; i < starts.length; i++) {
            Entry entry = entries.get(i);
            starts[i] =
                    Millis.floor(entry.time().start()) - entry.bufferBefore().toMillis();
            ends[i] = Millis.ceil(entry.time().end()) + entry.bufferAfter().toMillis();
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
    }

    /** How many overlap that time: all that begin before its end, but for those that are over at its start. */
    int overlapping(long from, long to) {
        if (from >= calmFrom && to <= calmUntil) {
            return 0;
        }
        move(from, to);
        if (begun == over) {
            calmFrom = over == 0 ? Long.MIN_VALUE : ends[over - 1];
            calmUntil = begun == starts.length ? Long.MAX_VALUE : starts[begun];
        }
        return begun - over;
    }

    private void move(long from, long to) {
        while (begun < starts.length && starts[begun] < to) {
            begun++;
        }
        while (begun > 0 && starts[begun - 1] >= to) {
            begun--;
        }
        while (over < ends.length && ends[over] <= from) {
            over++;
        }
        while (over > 0 && ends[over - 1] > from) {
            over--;
        }
    }
}
