package clinic.frontdesk.persistence.clinic;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is locked while a request with an idempotency key runs, or one that holds for a form, and in lanes of their own
 * while a person is taken in: it holds nothing itself.
 */
@Entity
@IdClass(TenantKey.class)
@Table(name = "request_lane", schema = "frontdesk")
@NullUnmarked
public class LaneRow {

    private static final int LANES = 64;
    private static final int PERSON_LANES = 36;

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "lane")
    String id;

    /** All lanes of a new clinic. */
    static Stream<LaneRow> all(Slug clinic) {
        return Stream.concat(
                        IntStream.range(0, LANES).mapToObj(Integer::toString),
                        IntStream.range(0, PERSON_LANES).mapToObj(LaneRow::ofPerson))
                .map(lane -> of(clinic, lane));
    }

    private static LaneRow of(Slug clinic, String lane) {
        LaneRow row = new LaneRow();
        row.clinicId = clinic.value();
        row.id = lane;
        return row;
    }

    private static String ofPerson(int lane) {
        return "p" + Character.forDigit(lane, PERSON_LANES);
    }

    /** The name of the lane of a person who is reached at that number or address. */
    public static String ofPerson(String reached) {
        return ofPerson(Math.floorMod(reached.hashCode(), PERSON_LANES));
    }

    /** The name of the lane of that request key or form. */
    public static String of(String name) {
        return Integer.toString(Math.floorMod(name.hashCode(), LANES));
    }
}
