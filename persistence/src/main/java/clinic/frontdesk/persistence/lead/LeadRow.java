package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.persistence.sql.Documents;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.persistence.sql.Unreadable;
import clinic.frontdesk.persistence.sql.Vault;
import clinic.frontdesk.staff.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

@Entity
@IdClass(TenantKey.class)
@Table(name = "lead", schema = "frontdesk")
@SqlResultSetMapping(
        name = LeadRow.COUNTED,
        entities = @EntityResult(entityClass = LeadRow.class),
        columns = {@ColumnResult(name = "TOTAL"), @ColumnResult(name = "REMAINING")})
@NullUnmarked
class LeadRow {

    /** A row, and with it how many were found, and how many of them beyond a place. */
    static final String COUNTED = "LeadRow.counted";

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "lead_id")
    String id;

    @Column(name = "person_id")
    String personId;

    String reference;
    String name;

    @Column(name = "phone_sealed")
    String phone;

    @Column(name = "phone_index")
    String phoneIndex;

    @Column(name = "email_sealed")
    String email;

    @Column(name = "email_index")
    String emailIndex;

    @Column(name = "external_id")
    String externalId;

    String kind;
    String enquiry;

    @Column(name = "concern_sealed")
    String concern;

    String provenance;

    String intent;

    String article;

    String source;

    @Column(name = "promise_from")
    Long promiseFrom;

    @Column(name = "promise_by")
    Long promiseBy;

    String assignee;

    String state;
    boolean quarantined;

    @Column(name = "traced_by")
    String tracedBy;

    @Column(name = "received_at")
    long receivedAt;

    static LeadRow of(Lead lead, Vault vault) {
        LeadRow row = new LeadRow();
        row.clinicId = lead.clinic().value();
        row.id = lead.id().toString();
        row.personId = lead.person().toString();
        row.reference = lead.reference();
        row.takeContact(lead.contact(), vault);
        row.kind = EnquiryKind.of(lead.enquiry()).name();
        row.enquiry = Documents.write(lead.enquiry());
        row.concern = row.seal("concern", Documents.write(lead.concern()), vault);
        row.provenance = Documents.write(lead.provenance());
        row.intent = lead.intent().name();
        row.article = lead.provenance().article();
        row.source = lead.provenance().source();
        row.take(lead);
        row.receivedAt = lead.receivedAt().toEpochMilli();
        row.tracedBy = LeadTraces.method(lead.clinic(), vault);
        return row;
    }

    /** All columns, by the names under which they are looked for: databases differ in the capitals of those that they give. */
    static String columns(String table) {
        return Stream.of(LeadRow.class.getDeclaredFields())
                .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
                .map(LeadRow::column)
                .map(column -> table + "." + column + " as \"" + column + "\"")
                .collect(Collectors.joining(", "));
    }

    private static String column(Field field) {
        Column named = field.getAnnotation(Column.class);
        return named == null ? field.getName().toUpperCase(Locale.ROOT) : named.name();
    }

    /** Takes what can change. */
    void take(Lead lead) {
        Promise promise = lead.promise();
        promiseFrom = promise == null ? null : Long.valueOf(promise.from().toEpochMilli());
        promiseBy = promise == null ? null : Long.valueOf(promise.by().toEpochMilli());
        state = lead.state().name();
        assignee = lead.assignee() == null ? null : lead.assignee().toString();
        quarantined = lead.quarantined();
    }

    Lead toLead(Vault vault) {
        Unreadable<Lead.Part> parts = new Unreadable<>(Lead.Part.class);
        return new Lead(
                new LeadId(UUID.fromString(id)),
                new Slug(clinicId),
                new PersonId(UUID.fromString(personId)),
                reference,
                contact(vault, parts),
                parts.read(
                        Lead.Part.ENQUIRY,
                        () -> EnquiryKind.valueOf(kind).read(enquiry),
                        new Enquiry.Unreadable(Intent.valueOf(intent))),
                parts.read(
                        Lead.Part.CONCERN,
                        () -> Documents.read(vault.open(place("concern"), concern), Concern.class),
                        Concern.UNTOLD),
                parts.read(
                        Lead.Part.ORIGIN,
                        () -> Documents.read(provenance, Provenance.class),
                        Provenance.unknown(Locale.ROOT)),
                promise(),
                LeadState.valueOf(state),
                assignee == null ? null : new AccountId(UUID.fromString(assignee)),
                quarantined,
                Instant.ofEpochMilli(receivedAt),
                parts.all());
    }

    private Promise promise() {
        return promiseFrom == null
                ? null
                : new Promise(Instant.ofEpochMilli(promiseFrom), Instant.ofEpochMilli(promiseBy));
    }

    private void takeContact(Contact contact, Vault vault) {
        Slug clinic = new Slug(clinicId);
        name = contact.name().full();
        externalId = contact.externalId();
        contact.phoneNumber().ifPresent(number -> {
            phone = seal("phone", Documents.write(number), vault);
            phoneIndex = phoneIndex(clinic, number, vault);
        });
        contact.emailAddress().ifPresent(address -> {
            email = seal("email", address.value(), vault);
            emailIndex = emailIndex(clinic, address, vault);
        });
    }

    private Contact contact(Vault vault, Unreadable<Lead.Part> parts) {
        return new Contact(
                parts.read(Lead.Part.NAME, () -> new PersonName(name), new PersonName(reference)),
                phone == null
                        ? null
                        : parts.read(
                                Lead.Part.PHONE,
                                () -> Documents.read(vault.open(place("phone"), phone), PhoneNumber.class),
                                null),
                email == null
                        ? null
                        : parts.read(Lead.Part.EMAIL, () -> new EmailAddress(vault.open(place("email"), email)), null),
                externalId);
    }

    static String phoneIndex(Slug clinic, PhoneNumber number, Vault vault) {
        return vault.index(clinic, "phone", number.e164());
    }

    static String emailIndex(Slug clinic, EmailAddress address, Vault vault) {
        return vault.index(clinic, "email", address.canonical());
    }

    private String seal(String column, String text, Vault vault) {
        return vault.seal(place(column), text);
    }

    private Vault.Place place(String column) {
        return new Vault.Place(new Slug(clinicId), "lead", id, column);
    }
}
