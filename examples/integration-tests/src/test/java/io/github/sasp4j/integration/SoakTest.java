package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.ServiceFaultException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * 64 callers over the wire, each with an order of its own, one call in ten meeting a fault. There are 1,280 calls;
 * {@code -Dsasp4j.soak.calls=1000000} takes any number.
 */
@ExpectsDeviations("faults of every kind")
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class SoakTest {

    private static final int CALLERS = 64;
    private static final int CALLS_OF_EACH = Integer.getInteger("sasp4j.soak.calls", 1_280) / CALLERS;
    private static final int ONE_FAULT_IN = 10;

    /** The pools of both sides fill up as chance wants it. */
    private static final int SPARE = 4 * CALLERS;

    /** The fake keeps the last 10,000 calls, to show them. */
    private static final int MEGABYTES_OF_THE_FAKE = 48;

    /** A fault, and the only error that the call which meets it may end in. */
    private record Expected(Fault fault, Class<? extends SaspException> error) {}

    private static final List<Expected> FAULTS = List.of(
            new Expected(new Fault.HttpError(503), ServiceFaultException.class),
            new Expected(
                    new Fault.ErrorResponse(VendorError.of(-14, "An unknown error occurred!")),
                    ServiceFaultException.class),
            new Expected(new Fault.DroppedConnection(), TransportException.class),
            new Expected(new Fault.TruncatedBody(), TransportException.class),
            new Expected(new Fault.HtmlPage(), MalformedResponseException.class));

    @Test
    void aFaultEndsTheCallThatMeetsItAndNothingElseAndNothingPilesUp() throws Exception {
        FakeSasp fake = fake();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (FakeServer server = FakeServer.start(fake);
                PostPaymentStatuses port = ConnectedPorts.port(server)) {
            runAll(callers, fake, port, Math.max(1, CALLS_OF_EACH / 10));
            Resources early = Resources.now();
            runAll(callers, fake, port, CALLS_OF_EACH);
            Resources late = Resources.now();

            assertThat(late.heapMegabytes()).isLessThan(early.heapMegabytes() + MEGABYTES_OF_THE_FAKE);
            assertThat(late.threads()).isLessThan(early.threads() + SPARE);
            assertThat(late.descriptors()).isLessThan(early.descriptors() + SPARE);
        } finally {
            callers.shutdown();
        }
    }

    private static FakeSasp fake() {
        FakeSasp.Builder fake = FakeSasp.builder().login(AccountLogin.of("demo", "demo-password"));
        IntStream.range(0, CALLERS).forEach(caller -> fake.order(number(caller), OrderTemplate.EV_MULTI_DOMAIN));
        return fake.build();
    }

    private static OrderNumber number(int caller) {
        return OrderNumber.of(String.valueOf(800_000 + caller));
    }

    private static void runAll(ExecutorService callers, FakeSasp fake, PostPaymentStatuses port, int calls)
            throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            OrderNumber order = number(caller);
            Random random = new Random(caller);
            running.add(callers.submit(() -> run(fake, port, order, random, calls)));
        }
        for (Future<?> one : running) {
            one.get();
        }
    }

    private static void run(FakeSasp fake, PostPaymentStatuses port, OrderNumber order, Random random, int calls) {
        StatusRequest request = StatusRequest.of(order);
        for (int call = 0; call < calls; call++) {
            if (random.nextInt(ONE_FAULT_IN) == 0) {
                Expected expected = FAULTS.get(random.nextInt(FAULTS.size()));
                fake.faults().forOrder(order).next(1, expected.fault());
                assertThat(catchThrowable(() -> port.fetch(request))).isInstanceOf(expected.error());
            } else {
                assertThat(port.fetch(request).orderNumber()).isEqualTo(order);
            }
        }
    }

    /** What a process runs out of. */
    private record Resources(long heapMegabytes, int threads, long descriptors) {

        static Resources now() {
            System.gc();
            return new Resources(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                            ? unix.getOpenFileDescriptorCount()
                            : 0);
        }
    }
}
