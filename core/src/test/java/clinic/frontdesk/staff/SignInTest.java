package clinic.frontdesk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.staff.SignIn.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Slug CLINIC = new Slug("harbour");
    private static final EmailAddress EMAIL = new EmailAddress("ana@harbour.example");
    private static final String PASSWORD = "quiet water runs deep";

    private final Memory memory = new Memory(Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC));
    private final SignIn today = at(Duration.ZERO);

    @Test
    void theFirstAccountIsMadeByAnInvitationThatWorksOnce() {
        Secret invitation = within(() -> today.inviteFirst(CLINIC)).orElseThrow();
        assertEquals("Ana Rivera", accept(invitation).member().name());
        assertThrows(StaffRefusal.InvitationNotValid.class, () -> accept(invitation));
        assertTrue(within(() -> today.inviteFirst(CLINIC)).isEmpty());
    }

    @Test
    void aNewInvitationWithdrawsTheFormer() {
        Secret former = within(() -> today.inviteFirst(CLINIC)).orElseThrow();
        within(() -> today.inviteFirst(CLINIC));
        assertThrows(StaffRefusal.InvitationNotValid.class, () -> accept(former));
    }

    @Test
    void anInvitationExpires() {
        Secret invitation = within(() -> today.inviteFirst(CLINIC)).orElseThrow();
        SignIn later = at(SignIn.INVITATION);
        assertThrows(StaffRefusal.InvitationNotValid.class, () -> within(() -> later.invitedTo(invitation)));
    }

    @Test
    void whoIsInMayInviteAColleague() {
        SignedIn ana = invited();
        Secret invitation = within(() -> today.invite(ana.member()));
        SignedIn ben = within(() ->
                today.accept(invitation, new PersonName("Ben"), new EmailAddress("ben@clinic.example"), PASSWORD));
        assertEquals(CLINIC, ben.member().clinic());
        assertThrows(StaffRefusal.InvitationNotValid.class, () -> accept(invitation));
        assertEquals(
                List.of("Ana Rivera", "Ben"),
                within(() -> memory.accounts().all(CLINIC)).stream()
                        .map(account -> account.name().full())
                        .toList());
    }

    @Test
    void whoeverSignsInEndsTheSessionsThatNobodyUses() {
        SignedIn ana = invited();
        Account account = within(() -> memory.accounts().all(CLINIC)).get(0);
        SignedIn used = within(() -> at(Duration.ofSeconds(1)).begin(account));
        SignedIn later = within(() -> at(SignIn.IDLE.plusSeconds(1)).begin(account));
        assertTrue(within(() -> memory.sessions().find(ana.secret().hash())).isEmpty());
        assertTrue(within(() -> memory.sessions().find(used.secret().hash())).isPresent());
        assertTrue(within(() -> memory.sessions().find(later.secret().hash())).isPresent());
    }

    @Test
    void aGlanceKeepsNobodyIn() {
        SignedIn ana = invited();
        Duration almost = SignIn.IDLE.minusSeconds(1);
        assertTrue(within(() -> at(almost).glance(ana.secret())).isPresent());
        assertTrue(within(() -> at(SignIn.IDLE).resume(ana.secret())).isEmpty());
        assertTrue(within(() -> at(SignIn.IDLE).glance(ana.secret())).isEmpty());
    }

    @Test
    void signsOutEverywhere() {
        SignedIn here = invited();
        SignedIn there = within(() -> today.signIn(CLINIC, EMAIL, PASSWORD));
        memory.transactions().run(() -> today.signOutEverywhere(here.member()));
        assertTrue(within(() -> today.resume(here.secret())).isEmpty());
        assertTrue(within(() -> today.resume(there.secret())).isEmpty());
    }

    @Test
    void keepsWhatWasTypedAsLongAsTheSession() {
        SignedIn ana = invited();
        memory.transactions().run(() -> today.keep(ana.secret(), "sealed"));
        within(() -> today.resume(ana.secret()));
        assertEquals(
                "sealed", within(() -> today.resume(ana.secret())).orElseThrow().kept());
        assertEquals(
                "sealed", within(() -> today.glance(ana.secret())).orElseThrow().kept());
        memory.transactions().run(() -> today.keep(ana.secret(), null));
        assertNull(within(() -> today.resume(ana.secret())).orElseThrow().kept());
    }

    @Test
    void refusesAShortPassword() {
        Secret invitation = within(() -> today.inviteFirst(CLINIC)).orElseThrow();
        assertThrows(
                StaffRefusal.PasswordTooShort.class,
                () -> within(() -> today.accept(invitation, new PersonName("Ana"), EMAIL, "short")));
    }

    @Test
    void letsInWithTheRightPasswordOnly() {
        invited();
        assertEquals(
                CLINIC,
                within(() -> today.signIn(CLINIC, EMAIL, PASSWORD)).member().clinic());
        assertThrows(StaffRefusal.NotRecognised.class, () -> within(() -> today.signIn(CLINIC, EMAIL, PASSWORD + "!")));
        assertThrows(
                StaffRefusal.NotRecognised.class, () -> within(() -> today.signIn(new Slug("other"), EMAIL, PASSWORD)));
    }

    @Test
    void rememberedUntilIdleForTooLong() {
        Secret secret = invited().secret();
        assertTrue(within(() -> at(Duration.ofMinutes(14)).resume(secret)).isPresent());
        assertTrue(within(() -> at(Duration.ofMinutes(28)).resume(secret)).isPresent());
        assertFalse(within(() -> at(Duration.ofMinutes(43)).resume(secret)).isPresent());
    }

    @Test
    void neverRememberedLongerThanTheLongestSession() {
        Secret secret = invited().secret();
        for (int minutes = 10; minutes < SignIn.LONGEST.toMinutes(); minutes += 10) {
            SignIn then = at(Duration.ofMinutes(minutes));
            assertTrue(within(() -> then.resume(secret)).isPresent());
        }
        assertFalse(within(() -> at(SignIn.LONGEST).resume(secret)).isPresent());
    }

    @Test
    void signedOutIsForgotten() {
        Secret secret = invited().secret();
        memory.transactions().run(() -> today.signOut(secret));
        assertFalse(within(() -> today.resume(secret)).isPresent());
    }

    @Test
    void printsNoSecrets() {
        assertEquals("Secret", new Secret("x").toString());
        assertFalse(PasswordHash.of(PASSWORD, new Random(1)).toString().contains("$"));
    }

    private SignedIn invited() {
        return accept(within(() -> today.inviteFirst(CLINIC)).orElseThrow());
    }

    private SignedIn accept(Secret invitation) {
        return within(() -> today.accept(invitation, new PersonName("Ana Rivera"), EMAIL, PASSWORD));
    }

    private SignIn at(Duration later) {
        Clock clock = Clock.fixed(SampleClinic.NOW.plus(later), ZoneOffset.UTC);
        return new SignIn(memory.accounts(), memory.sessions(), new Random(later.toMillis()), clock);
    }

    private <T> T within(Supplier<T> work) {
        return memory.transactions().within(work);
    }
}
