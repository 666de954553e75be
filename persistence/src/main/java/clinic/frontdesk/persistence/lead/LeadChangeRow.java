package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.CallOutcome;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadChange.Assigned;
import clinic.frontdesk.lead.LeadChange.Before;
import clinic.frontdesk.lead.LeadChange.Called;
import clinic.frontdesk.lead.LeadChange.Marked;
import clinic.frontdesk.lead.LeadChange.Noted;
import clinic.frontdesk.lead.LeadChange.Released;
import clinic.frontdesk.lead.LeadChange.TakenBack;
import clinic.frontdesk.lead.LeadChange.Undone;
import clinic.frontdesk.lead.LeadChange.What;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.persistence.sql.Unreadable;
import clinic.frontdesk.persistence.sql.Vault;
import clinic.frontdesk.staff.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Something that was done about a lead; what was written down is sealed. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "lead_change", schema = "frontdesk")
@NullUnmarked
class LeadChangeRow {

    /** The {@link #kind} of calls. */
    static final String CALLED = Kind.CALLED.name();

    /** The {@link #kind} of what was done by mistake. */
    static final String TAKEN_BACK = Kind.TAKEN_BACK.name();

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "change_id")
    String id;

    @Column(name = "lead_id")
    String leadId;

    String kind;

    @Column(name = "to_state")
    String toState;

    String outcome;

    @Column(name = "text_sealed")
    String text;

    @Column(name = "made_by_account")
    String madeByAccount;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    long madeAt;

    /** Given by the database, in the order in which entries are written. */
    @Column(name = "entry_number", insertable = false, updatable = false)
    long entryNumber;

    @Column(name = "was_state")
    String wasState;

    @Column(name = "was_aside")
    Boolean wasAside;

    @Column(name = "act_id")
    String actId;

    /** By which the other columns are read. */
    private enum Kind {
        MARKED,
        CALLED,
        NOTED,
        ASSIGNED,
        RELEASED,
        UNDONE,
        /** Any of the others that have an outcome, a state to which it was brought, or neither. */
        TAKEN_BACK
    }

    /** What of it is kept on its own. */
    private enum Part {
        TEXT
    }

    static LeadChangeRow of(LeadChange change, Vault vault) {
        LeadChangeRow row = new LeadChangeRow();
        row.clinicId = change.clinic().value();
        row.id = change.id().toString();
        row.leadId = change.lead().toString();
        row.madeByAccount = change.account() == null ? null : change.account().toString();
        row.madeBy = change.by();
        row.madeAt = change.at().toEpochMilli();
        row.kind = change.what().fold(row.new Columns(vault)).name();
        if (change.before() != null) {
            row.wasState = change.before().state().name();
            row.wasAside = change.before().aside();
            row.actId = change.before().act().toString();
        }
        return row;
    }

    /** Fills the columns of each kind. */
    private final class Columns implements LeadChange.Cases<Kind> {

        private final Vault vault;

        Columns(Vault vault) {
            this.vault = vault;
        }

        @Override
        public Kind marked(Marked marked) {
            toState = marked.to().name();
            return Kind.MARKED;
        }

        @Override
        public Kind called(Called called) {
            outcome = called.outcome().name();
            text = sealed(called.note(), vault);
            return Kind.CALLED;
        }

        @Override
        public Kind noted(Noted noted) {
            text = sealed(noted.text(), vault);
            return Kind.NOTED;
        }

        @Override
        public Kind assigned(Assigned assigned) {
            text = sealed(assigned.to(), vault);
            return Kind.ASSIGNED;
        }

        @Override
        public Kind takenBack(TakenBack takenBack) {
            takenBack.what().fold(this);
            return Kind.TAKEN_BACK;
        }

        @Override
        public Kind undone(Undone undone) {
            return Kind.UNDONE;
        }

        @Override
        public Kind released(Released released) {
            return Kind.RELEASED;
        }
    }

    LeadChange toChange(Vault vault) {
        Unreadable<Part> parts = new Unreadable<>(Part.class);
        String written = text == null ? null : parts.read(Part.TEXT, () -> vault.open(place(), text), "");
        return new LeadChange(
                UUID.fromString(id),
                new Slug(clinicId),
                new LeadId(UUID.fromString(leadId)),
                what(written),
                madeByAccount == null ? null : new AccountId(UUID.fromString(madeByAccount)),
                madeBy,
                Instant.ofEpochMilli(madeAt),
                before(),
                !parts.all().isEmpty());
    }

    private Before before() {
        return actId == null ? null : new Before(LeadState.valueOf(wasState), wasAside, UUID.fromString(actId));
    }

    private What what(String written) {
        return switch (Kind.valueOf(kind)) {
            case UNDONE -> new Undone();
            case TAKEN_BACK -> new TakenBack(takenBack(written));
            case MARKED -> new Marked(LeadState.valueOf(toState));
            case CALLED -> new Called(CallOutcome.valueOf(outcome), written);
            case NOTED -> new Noted(written);
            case ASSIGNED -> new Assigned(written);
            case RELEASED -> new Released();
        };
    }

    private What takenBack(String written) {
        if (outcome != null) {
            return new Called(CallOutcome.valueOf(outcome), written);
        }
        return toState == null ? new Released() : new Marked(LeadState.valueOf(toState));
    }

    private String sealed(String plain, Vault vault) {
        return plain == null ? null : vault.seal(place(), plain);
    }

    private Vault.Place place() {
        return new Vault.Place(new Slug(clinicId), "lead_change", id, "text_sealed");
    }
}
