package io.github.sasp4j.fake.junit;

import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.order.OrderNumber;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The resources of one test. The server is started when it is first used. */
final class TestResources {

    private static final int FIRST_NUMBER = 100_001;

    private final FakeClock clock = FakeClock.at(Instant.parse("2019-11-20T12:00:00Z"));
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private @Nullable FakeServer server;

    synchronized Object of(Class<?> type) {
        if (type == FakeClock.class) {
            return clock;
        }
        return type == FakeSasp.class ? vendor : server();
    }

    /** An order with the first number that is free. */
    synchronized FakeOrder order(NewOrder qualifier) {
        List<OrderNumber> taken = vendor.orders();
        OrderNumber free = IntStream.iterate(FIRST_NUMBER, number -> number + 1)
                .mapToObj(number -> OrderNumber.of(Integer.toString(number)))
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow();
        return vendor.add(free, qualifier.template(), qualifier.stage());
    }

    synchronized void close() {
        if (server != null) {
            server.close();
        }
    }

    private FakeServer server() {
        FakeServer running = server == null ? FakeServer.start(vendor) : server;
        server = running;
        return running;
    }
}
