package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.lead.ConsentEntry;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@IdClass(TenantKey.class)
@Table(name = "consent_entry", schema = "frontdesk")
@NullUnmarked
class ConsentEntryRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "entry_id")
    String id;

    @Column(name = "person_id")
    String personId;

    @Column(name = "lead_id")
    String leadId;

    String purpose;

    boolean given;

    String version;

    String language;

    @Column(name = "text_hash")
    String textHash;

    @Column(name = "noted_at")
    long notedAt;

    /** Given by the database, in the order in which entries are written. */
    @Column(name = "entry_number", insertable = false, updatable = false)
    long entryNumber;

    String page;

    String widget;

    @Column(name = "noted_by")
    String notedBy;

    static ConsentEntryRow of(ConsentEntry entry) {
        ConsentEntryRow row = new ConsentEntryRow();
        row.clinicId = entry.clinic().value();
        row.id = entry.id().toString();
        row.personId = entry.person().toString();
        row.leadId = entry.lead().toString();
        row.purpose = entry.purpose().name();
        row.given = entry.given();
        row.version = entry.version();
        row.language = entry.language();
        row.textHash = entry.textHash();
        row.notedAt = entry.at().toEpochMilli();
        row.page = entry.page();
        row.widget = entry.widget();
        row.notedBy = entry.by();
        return row;
    }

    ConsentEntry toEntry() {
        return new ConsentEntry(
                UUID.fromString(id),
                new Slug(clinicId),
                new PersonId(UUID.fromString(personId)),
                new LeadId(UUID.fromString(leadId)),
                ConsentPurpose.valueOf(purpose),
                given,
                version,
                language,
                textHash,
                Instant.ofEpochMilli(notedAt),
                page,
                widget,
                notedBy);
    }
}
