package clinic.frontdesk.contract;

import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.booking.LinkRenewal;
import clinic.frontdesk.booking.Rescheduling;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.diary.Decisions;
import clinic.frontdesk.diary.StaffBooking;
import clinic.frontdesk.lead.ConsentDesk;
import clinic.frontdesk.lead.FollowUp;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LetterLimit;
import clinic.frontdesk.lead.Quarantine;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.UnprovenLetters;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Notices;
import java.util.List;
import java.util.function.Supplier;

/** What staff and visitors do over a store. */
public abstract class AtTheDesk extends OverAStore {

    /** Who carries what is announced; nobody, unless a test says otherwise. */
    protected List<Courier> couriers() {
        return List.of();
    }

    /** How many letters an unproven address gets; as many as there are, unless a test says otherwise. */
    protected LetterLimit limit() {
        return new LetterLimit(UnprovenLetters.NONE);
    }

    protected final Notices notices() {
        return new Notices(store().outbox(), couriers(), ids, clock);
    }

    protected final Reception reception() {
        return new Reception(store().leads(), store().consents(), notices(), limit(), PublicHolidays.NONE, ids, clock);
    }

    protected final LeadDesk desk() {
        return new LeadDesk(store().leads());
    }

    protected final FollowUp followUp() {
        return new FollowUp(store().leads(), notices(), ids, clock);
    }

    protected final Quarantine quarantine() {
        return new Quarantine(store().leads(), notices(), limit(), PublicHolidays.NONE, ids, clock);
    }

    protected final ConsentDesk consentDesk() {
        return new ConsentDesk(store().consents(), ids, clock);
    }

    protected final Diaries diaries() {
        return new Diaries(store().appointments());
    }

    protected final StaffBooking staffBooking() {
        return new StaffBooking(store().appointments(), diaries(), reception(), notices(), ids, clock);
    }

    protected final Decisions decisions() {
        return new Decisions(store().appointments(), diaries(), reception(), notices(), ids, clock);
    }

    protected final LinkRenewal renewal() {
        return new LinkRenewal(store().appointments(), diaries(), reception(), notices(), ids, clock);
    }

    protected final Rescheduling rescheduling() {
        return new Rescheduling(store().appointments(), diaries(), reception(), notices(), ids, clock);
    }

    protected final void run(Runnable work) {
        store().transactions().run(work);
    }

    protected final <T> T within(Supplier<T> work) {
        return store().transactions().within(work);
    }
}
