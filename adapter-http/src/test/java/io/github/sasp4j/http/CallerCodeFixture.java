package io.github.sasp4j.http;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;

/** Ports to a server, with code of the caller that may block until the test ends. */
abstract class CallerCodeFixture {

    static final Duration CALL_TIMEOUT = Duration.ofMillis(300);

    final CountDownLatch endOfTest = new CountDownLatch(1);

    @AfterEach
    void release() {
        endOfTest.countDown();
    }

    void block() {
        try {
            endOfTest.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    static BothPorts ports(FaultServer server, OkHttpClient.Builder client) {
        return new BothPorts(config(server).okHttpClient(client.build()).build(), server.address("/order"));
    }

    static OkHttpClient.Builder client() {
        return new OkHttpClient.Builder();
    }

    static SaspHttpConfig.Builder config(FaultServer server) {
        return config(server, () -> StubService.LOGIN, false);
    }

    static SaspHttpConfig.Builder config(FaultServer server, Supplier<AccountLogin> access, boolean gated) {
        SaspHttpConfig.Builder config = SaspHttpConfig.builder(access);
        ResilienceConfig inTime =
                ResilienceConfig.builder().deadline(CALL_TIMEOUT).build();
        return (gated ? config.gate(CallGate.of(inTime)) : config.withoutGate())
                .endpoint(server.address("/products/!getPostPaymentStatus"))
                .allowPlainHttpOnLoopback(true)
                .callTimeout(CALL_TIMEOUT)
                .uploads(UploadSettings.defaults().withTimeouts(CALL_TIMEOUT, CALL_TIMEOUT));
    }
}
