package clinic.frontdesk.persistence.clinic;

import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;

/** What is locked before a diary is written: it holds nothing itself. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "diary", schema = "frontdesk")
@NullUnmarked
public class DiaryRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "diary_id")
    String id;

    static DiaryRow of(Slug clinic, Diary diary) {
        DiaryRow row = new DiaryRow();
        row.clinicId = clinic.value();
        row.id = nameOf(diary);
        return row;
    }

    static TenantKey key(Slug clinic, Diary diary) {
        return new TenantKey(clinic, nameOf(diary));
    }

    /** Its key within the clinic. */
    public static String nameOf(Diary diary) {
        return diary.kind().name().toLowerCase(Locale.ROOT) + "/" + diary.owner();
    }
}
