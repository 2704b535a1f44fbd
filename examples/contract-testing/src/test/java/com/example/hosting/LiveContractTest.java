package com.example.hosting;

import static org.junit.jupiter.api.Assumptions.abort;

import io.github.sasp4j.testkit.contract.KnownService;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.port.PostPaymentStatuses;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;

/**
 * The HTTP adapter in front of the real service, for somebody with an account: at most one call a minute, and none after
 * a denial. Skipped with a warning unless the environment has the account.
 */
class LiveContractTest extends ReadOnlyContract {

    private static final Pace PACE = Pace.inRealTime();

    private static Optional<LiveAccount> account = Optional.empty();

    @BeforeAll
    static void findAccount() {
        account = LiveAccount.in(System.getenv());
        if (account.isEmpty()) {
            String lack = "NO ACCOUNT IN THE ENVIRONMENT (" + LiveAccount.LOGIN_NAME + ", " + LiveAccount.LOGIN_PASSWORD
                    + ", " + LiveAccount.ORDER + "): the contract is not held against the real service.";
            System.err.println(lack);
            abort(lack);
        }
    }

    @Override
    protected PostPaymentStatuses port() {
        PostPaymentStatuses service =
                SaspHttp.statuses(account.orElseThrow().config().build());
        return new PacedStatuses(service, PACE);
    }

    @Override
    protected KnownService known() {
        return account.orElseThrow().known();
    }
}
