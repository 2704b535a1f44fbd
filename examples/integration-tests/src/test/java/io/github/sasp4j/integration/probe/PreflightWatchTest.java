package io.github.sasp4j.integration.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.probe.NetworkDcvProbe;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.preflight.DcvPreflight;
import io.github.sasp4j.watch.InMemorySnapshotStore;
import io.github.sasp4j.watch.OrderWatch;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A proof that the preflight sees brings the next call of the watch forward. */
class PreflightWatchTest {

    private static final OrderNumber NUMBER = OrderNumber.of("700100");
    private static final Duration SOON = Duration.ofMinutes(2);

    private final ProbedInternet probed = new ProbedInternet();
    private final NetworkDcvProbe probe = NetworkDcvProbe.create(probed.settings());
    private final FakeSasp vendor = FakeSasp.demo(probed.clock);
    private final OrderWatch watch = OrderWatch.over(
            vendor.statuses(AccountLogin.of("demo", "demo-password")),
            new InMemorySnapshotStore(),
            change -> {},
            probed.clock);
    private final DcvPreflight preflight =
            DcvPreflight.over(probe, probed.clock).withSeenListener(order -> watch.hint(order, SOON));

    @AfterEach
    void stop() {
        preflight.close();
        probe.close();
        probed.close();
    }

    @Test
    void theWatchCallsSoonAfterTheRecordIsSeenForTheFirstTime() {
        PostPaymentStatus order = vendor.order(NUMBER).status();
        watch.watch(StatusRequest.of(NUMBER));
        watch.runDue();
        preflight.check(order);
        Instant usual = watch.runDue().orElseThrow();

        probed.clock.advance(Duration.ofMinutes(1));
        probed.zone.publish((CnameRecord)
                DcvInstructions.cname(order.sections().dcv().orElseThrow().digests(), "www.example.com"));
        preflight.check(order);

        Instant soon = probed.clock.instant().plus(SOON);
        assertThat(usual).isAfter(soon);
        assertThat(watch.runDue()).contains(soon);
    }
}
