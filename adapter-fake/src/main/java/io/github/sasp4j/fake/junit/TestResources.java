package io.github.sasp4j.fake.junit;

import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The resources of one test. The server is started when it is first used. */
final class TestResources {

    private final FakeClock clock = FakeClock.at(Instant.parse("2019-11-20T12:00:00Z"));
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private @Nullable FakeServer server;

    synchronized Object of(Class<?> type) {
        if (type == FakeClock.class) {
            return clock;
        }
        return type == FakeSasp.class ? vendor : server();
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
