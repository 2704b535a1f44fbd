package com.example.hosting;

import static org.junit.jupiter.api.Assumptions.abort;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.sasp4j.testkit.contract.KnownService;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.port.PostPaymentStatuses;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;

/**
 * The HTTP adapter in front of the real service, for somebody with an account: at most one call a minute, and none after
 * a denial. Skipped with a loud line unless the environment has the account.
 */
class LiveContractTest extends ReadOnlyContract {

    private static final Bucket ONE_A_MINUTE = Bucket.builder()
            .addLimit(limit -> limit.capacity(1).refillIntervally(1, Duration.ofMinutes(1)))
            .build();
    private static final AtomicBoolean DENIED = new AtomicBoolean();

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
        return new PacedStatuses(service, ONE_A_MINUTE, BlockingStrategy.PARKING, DENIED);
    }

    @Override
    protected KnownService known() {
        return account.orElseThrow().known();
    }
}
