package io.github.sasp4j.http.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A name look-up that hangs holds nobody beyond the time of a call. */
@Timeout(20)
class BoundedDnsTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void stop() {
        never.countDown();
        threads.shutdown();
    }

    @Test
    void theAddressesAreThoseOfTheLookUp() throws UnknownHostException {
        List<InetAddress> addresses = List.of(InetAddress.getLoopbackAddress());

        assertThat(dns(host -> addresses, Duration.ofSeconds(10)).lookup("any.example.com"))
                .isEqualTo(addresses);
    }

    @Test
    void anUnknownHostIsTheSameError() {
        UnknownHostException unknown = new UnknownHostException("any.example.com: unknown");

        assertThatThrownBy(() -> dns(
                                host -> {
                                    throw unknown;
                                },
                                Duration.ofSeconds(10))
                        .lookup("any.example.com"))
                .isSameAs(unknown);
    }

    @Test
    void aLookUpThatHangsEndsWithTheTimeOfTheCall() {
        assertThatThrownBy(() -> dns(this::hang, Duration.ofMillis(1)).lookup("any.example.com"))
                .isInstanceOf(UnknownHostException.class)
                .hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void anInterruptedThreadStopsWaitingAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> dns(this::hang, Duration.ofSeconds(10)).lookup("any.example.com"))
                .isInstanceOf(UnknownHostException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private Dns dns(Dns lookUp, Duration timeout) {
        return new BoundedDns(lookUp, threads, timeout);
    }

    private List<InetAddress> hang(String host) {
        try {
            never.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }
}
