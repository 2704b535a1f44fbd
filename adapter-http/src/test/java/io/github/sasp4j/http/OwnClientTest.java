package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With the library's own HTTP client a call is made on its caller's thread, and can be ended from outside all the same. */
@Timeout(20)
class OwnClientTest {

    private ServerSocket silent;
    private PostPaymentStatuses statuses;
    private final CompletableFuture<Reason> outcome = new CompletableFuture<>();
    private final Thread caller = new Thread(this::fetch);

    @BeforeEach
    void start() throws IOException {
        silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        statuses = SaspHttp.statuses(SaspHttpConfig.builder(StubService.LOGIN)
                .withoutGate()
                .allowPlainHttpOnLoopback(true)
                .endpoint(URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/status"))
                .build());
    }

    @AfterEach
    void stop() throws Exception {
        statuses.close();
        silent.close();
        caller.join();
    }

    @Test
    void anInterruptedCallerStopsWaitingForTheResponse() throws Exception {
        caller.start();
        try (Socket request = received()) {
            caller.interrupt();

            assertThat(outcome.join()).isEqualTo(Reason.CANCELLED);
            assertThat(request.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void aClosedPortEndsTheCallThatIsUnderWay() throws Exception {
        caller.start();
        try (Socket request = received()) {
            statuses.close();

            assertThat(outcome.join()).isEqualTo(Reason.CLOSED);
            assertThat(request.getInputStream().read()).isEqualTo(-1);
        }
    }

    @RepeatedTest(50)
    void anInterruptAtWhateverMomentCancelsTheCall() throws Exception {
        caller.start();
        caller.interrupt();

        assertThat(outcome.join()).isEqualTo(Reason.CANCELLED);
    }

    /** The connection of the call, once the request has been read from it. */
    private Socket received() throws IOException {
        Socket connection = silent.accept();
        StringBuilder text = new StringBuilder();
        while (!text.toString().endsWith("orderNumber=654824")) {
            text.append((char) connection.getInputStream().read());
        }
        return connection;
    }

    private void fetch() {
        try {
            statuses.fetch(StatusRequest.of("654824"));
        } catch (TransportException failure) {
            outcome.complete(failure.reason());
        } catch (RuntimeException other) {
            outcome.completeExceptionally(other);
        }
    }
}
