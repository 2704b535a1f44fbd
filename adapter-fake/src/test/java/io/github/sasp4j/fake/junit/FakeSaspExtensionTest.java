package io.github.sasp4j.fake.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.wire.FakeServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the extension gives to tests that run side by side. */
@ExtendWith(FakeSaspExtension.class)
@Execution(ExecutionMode.CONCURRENT)
class FakeSaspExtensionTest {

    private static final Set<FakeServer> SEEN = ConcurrentHashMap.newKeySet();
    private static final CountDownLatch TWO_AT_ONCE = new CountDownLatch(2);

    private FakeSasp vendor;
    private FakeClock clock;
    private FakeServer server;
    private FakeServer before;
    private FakeClock ownClock = FakeClock.at(Instant.EPOCH);

    @BeforeEach
    void see(FakeServer given) {
        before = given;
        SEEN.add(given);
    }

    @Test
    void fieldsAndParametersOfATestAreTheSame(FakeSasp given, FakeClock time, FakeServer served) {
        assertThat(given).isSameAs(vendor);
        assertThat(time).isSameAs(clock);
        assertThat(served).isSameAs(server).isSameAs(before);
    }

    @Test
    void aFieldThatTheTestHasSetStaysAsItIs() {
        assertThat(ownClock.instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void theServerStandsBeforeTheVendor() {
        assertThat(server.vendor()).isSameAs(vendor);
    }

    @Test
    void theServerListens() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            assertThat(socket.isConnected()).isTrue();
        }
    }

    @Test
    void aQualifiedParameterIsAnOrderOfItsOwn(
            @NewOrder(template = OrderTemplate.DV_SINGLE_DOMAIN, stage = OrderStage.ISSUED) FakeOrder issued,
            @NewOrder(template = OrderTemplate.EV_MULTI_DOMAIN) FakeOrder underWay) {
        assertThat(issued.number()).isNotEqualTo(underWay.number());
        assertThat(issued.status().orderStatus().text()).isEqualTo("Processed");
        assertThat(vendor.orders()).contains(issued.number(), underWay.number());
    }

    /** Whoever shared a clock with another of these would find it moved. */
    @RepeatedTest(4)
    void theClockIsTheTestsOwn() throws InterruptedException {
        TWO_AT_ONCE.countDown();
        assertThat(TWO_AT_ONCE.await(30, TimeUnit.SECONDS)).isTrue();

        clock.advance(Duration.ofDays(1));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2019-11-21T12:00:00Z"));
    }

    @Nested
    class Inside {

        private FakeSasp inner;

        @Test
        void anEnclosingInstanceHasTheSame() {
            assertThat(inner).isSameAs(vendor);
        }
    }

    @AfterAll
    static void everyTestHadAServerOfItsOwnThatIsClosedNow() {
        assertThat(SEEN)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(server -> assertThat(refuses(server.port())).isTrue());
    }

    private static boolean refuses(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isClosed();
        } catch (IOException refused) {
            return true;
        }
    }
}
