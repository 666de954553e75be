package clinic.frontdesk.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.lead.ConsentDesk;
import clinic.frontdesk.lead.ContactBy;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Interest;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import clinic.frontdesk.web.settings.PublicUrl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportsTest {

    private static final int MANY = 450;
    private static final Clock CLOCK = Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC);

    private final Memory memory = new Memory(CLOCK);
    private final Ids ids = new Ids(new SecureRandom());
    private final Clinic clinic = SampleClinic.described("north").build();
    private final Visit visit = new Visit(
            new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe"),
            clinic,
            "csrf",
            "started",
            new PublicUrl("https://desk.example", ""),
            SampleClinic.NOW,
            0,
            null);
    private final Notices notices = new Notices(memory.outbox(), List.of(), ids, CLOCK);
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    /** How much of the file was written when each transaction began. */
    private final List<Integer> written = new ArrayList<>();

    @BeforeEach
    void fill() {
        Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, CLOCK);
        memory.transactions().run(() -> {
            memory.clinics().save(clinic);
            for (int i = 0; i < MANY; i++) {
                reception.askPricing(
                        clinic,
                        SampleClinic.visitor(),
                        new Enquiry.Pricing(Set.of(Interest.COST), List.of(), ContactBy.PHONE, null, null));
            }
        });
    }

    @Test
    void writesWhatWasReadBeforeItReadsOn() throws IOException {
        export(Integer.MAX_VALUE);
        assertEquals(1 + MANY, rows().size());
        List<Integer> before = written.subList(2, written.size());
        assertEquals(2, before.size());
        assertTrue(before.get(0) > 0 && before.get(1) > before.get(0), before::toString);
    }

    @Test
    void isRefusedAsAWholeWhereNothingCanBeRead() {
        assertThrows(IllegalStateException.class, () -> export(1));
        assertEquals(0, file.size());
    }

    @Test
    void saysThatItIsNotComplete() {
        assertThrows(IllegalStateException.class, () -> export(3));
        List<String> rows = rows();
        assertEquals(1 + 400 + 1, rows.size());
        assertEquals(visit.say("desk.csv.incomplete"), rows.get(rows.size() - 1));
    }

    private void export(int transactions) throws IOException {
        Exports exports = new Exports(
                new LeadDesk(memory.leads()),
                new ConsentDesk(memory.consents(), ids, CLOCK),
                new AppointmentDesk(memory.appointments()),
                memory.accounts(),
                new Failing(transactions));
        exports.table(visit, InboxQuery.of(null, null, null)).write(file);
    }

    private List<String> rows() {
        return file.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** A database that is away after so many transactions. */
    private final class Failing implements Transactions {

        private final int most;

        Failing(int most) {
            this.most = most;
        }

        @Override
        public <T> T within(Supplier<T> task) {
            written.add(file.size());
            if (written.size() > most) {
                throw new IllegalStateException("away");
            }
            return memory.transactions().within(task);
        }
    }
}
