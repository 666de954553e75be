package clinic.frontdesk.web.container;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.request.Streaks;
import clinic.frontdesk.request.Throttle;
import clinic.frontdesk.request.Trust;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.staff.Hashing;
import clinic.frontdesk.staff.KnownNetworks;
import clinic.frontdesk.staff.Sessions;
import clinic.frontdesk.staff.SignIn;
import clinic.frontdesk.staff.SignInThrottle;
import clinic.frontdesk.web.http.AnswerDeadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;

/** Who may come in: staff by their password, strangers up to a limit. */
@ApplicationScoped
class StaffWiring {

    @Produces
    @Singleton
    SignIn signIn(Accounts accounts, Sessions sessions, @Own SecureRandom random, @Own Clock clock) {
        return new SignIn(accounts, sessions, random, clock);
    }

    @Produces
    @Singleton
    SignInThrottle signInThrottle(
            SignIn signIn,
            KnownNetworks networks,
            Throttle throttle,
            Hashing hashing,
            Signer signer,
            Ids ids,
            Transactions transactions,
            @Own Clock clock) {
        return new SignInThrottle(signIn, networks, throttle, hashing, signer, ids, transactions, clock);
    }

    @Produces
    @Singleton
    Hashing hashing() {
        return new Hashing(Runtime.getRuntime().availableProcessors(), AnswerDeadline::beginRest);
    }

    @Produces
    @Singleton
    Throttle throttle(Streaks streaks, Transactions transactions, @Own Clock clock) {
        return new Throttle(streaks, transactions, clock);
    }

    @Produces
    @Singleton
    Trust trust(Limits limits, Transactions transactions) {
        return new Trust(limits, transactions);
    }
}
