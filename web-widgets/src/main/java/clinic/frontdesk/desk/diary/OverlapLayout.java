package clinic.frontdesk.desk.diary;

import java.util.ArrayList;
import java.util.List;

/** Lays out spans that overlap: side by side in lanes, each as wide as the others leave it. */
final class OverlapLayout {

    /** Where a span is among {@code of} lanes, from 0, and how many of them it takes. */
    record Lane(int number, int width, int of) {}

    private final List<Span> spans;
    private final List<Integer> numbers = new ArrayList<>();

    /** @param spans by start */
    OverlapLayout(List<Span> spans) {
        this.spans = spans;
        for (int i = 0; i < spans.size(); i++) {
            numbers.add(firstFree(i));
        }
    }

    /** The lane of each span, in their order. */
    List<Lane> all() {
        int count = numbers.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            lanes.add(new Lane(numbers.get(i), width(i, count), count));
        }
        return lanes;
    }

    private int firstFree(int index) {
        int number = 0;
        while (isTaken(number, index, index)) {
            number++;
        }
        return number;
    }

    private int width(int index, int count) {
        int width = 1;
        while (numbers.get(index) + width < count && !isTaken(numbers.get(index) + width, index, spans.size())) {
            width++;
        }
        return width;
    }

    /** Whether one of the first {@code known} spans is in that lane at the time of the one at {@code index}. */
    private boolean isTaken(int lane, int index, int known) {
        for (int i = 0; i < known; i++) {
            if (numbers.get(i) == lane && spans.get(i).overlaps(spans.get(index))) {
                return true;
            }
        }
        return false;
    }
}
