package io.github.sasp4j.integration.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.UploadSettings;
import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.CallOptions;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whatever a call waits for when its port is closed, it ends then, and nothing more is sent. */
class ClosedPortTest {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");
    private static final StatusRequest ORDER = StatusRequest.of("654824");
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration NEVER = Duration.ofDays(300);

    private final CountDownLatch retried = new CountDownLatch(1);
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch read = new CountDownLatch(1);
    private final FakeSasp vendor = FakeSasp.demo();
    private final CallGate gate = CallGate.of(ResilienceConfig.builder()
            .backoff(NEVER, NEVER)
            .deadline(NEVER)
            .concurrency(1, 10)
            .listener(this::noticeARetry)
            .build());

    @Test
    void anUploadThatWaitsForItsNextAttempt() throws Exception {
        ValidationDocuments documents = gate.documents(SaspHttp.documents(toLoopback()));
        CompletableFuture<UploadReceipt> upload = upload(documents, uploadTo(closedPort()));
        await(retried);

        documents.close();

        assertEndsAsClosed(upload);
    }

    @Test
    void anUploadThatWaitsForItsTurn() throws Exception {
        ValidationDocuments busy = gate.documents(vendor.documents());
        ValidationDocuments documents = gate.documents(vendor.documents());
        CompletableFuture<UploadReceipt> before = upload(busy, uploadThatIsRead());
        await(reading);
        CompletableFuture<UploadReceipt> upload = upload(documents, uploadTo(token().url()));

        documents.close();

        assertEndsAsClosed(upload);
        read.countDown();
        assertThat(before).succeedsWithin(SOON);
        busy.close();
    }

    @Test
    void aCallThatWaitsForItsNextAttempt() throws Exception {
        vendor.faults().everywhere().always(new Fault.DroppedConnection());
        PostPaymentStatuses statuses = gate.statuses(vendor.statuses(LOGIN), LOGIN);
        CompletableFuture<?> call = statuses.fetchAsync(ORDER).toCompletableFuture();
        await(retried);

        statuses.close();

        assertEndsAsClosed(call);
        assertThat(vendor.calls()).hasSize(1);
    }

    @Test
    void aCallThatWaitsForTheEndOfACooldown() {
        CallGate patient = CallGate.of(ResilienceConfig.builder()
                .cooldown(NEVER, NEVER)
                .deadline(NEVER.plusDays(1))
                .build());
        vendor.faults().everywhere().next(1, CallGateFixture.error(-42));
        PostPaymentStatuses statuses = patient.statuses(vendor.statuses(LOGIN), LOGIN);
        CallOptions waiting = CallOptions.defaults().waitingForLimit();
        CompletableFuture<?> call =
                statuses.fetchAsync(ORDER.withOptions(waiting)).toCompletableFuture();

        statuses.close();

        assertEndsAsClosed(call);
        assertThat(vendor.calls()).hasSize(1);
    }

    @Test
    void aCallThatWaitsForItsAccess() throws Exception {
        PostPaymentStatuses statuses = gate.statuses(vendor.statuses(LOGIN), this::accessThatIsHeld);
        CompletableFuture<?> call = statuses.fetchAsync(ORDER).toCompletableFuture();
        await(reading);

        statuses.close();

        assertEndsAsClosed(call);
        read.countDown();
        assertThat(vendor.calls()).isEmpty();
    }

    @Test
    void aCallWithoutAGateThatWaitsForItsAccess() throws Exception {
        PostPaymentStatuses statuses = SaspHttp.statuses(SaspHttpConfig.builder(this::accessThatIsHeld)
                .withoutGate()
                .callTimeout(Duration.ofHours(1))
                .build());
        CompletableFuture<?> call = statuses.fetchAsync(ORDER).toCompletableFuture();
        await(reading);

        statuses.close();

        assertEndsAsClosed(call);
        read.countDown();
    }

    private AccountLogin accessThatIsHeld() {
        reading.countDown();
        try {
            await(read);
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
        return LOGIN;
    }

    private static void assertEndsAsClosed(CompletableFuture<?> call) {
        assertThat(call)
                .failsWithin(SOON)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOfSatisfying(
                        TransportException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.CLOSED));
    }

    private void noticeARetry(CallEvent event) {
        if (event.type() == CallEvent.Type.RETRIED) {
            retried.countDown();
        }
    }

    private static CompletableFuture<UploadReceipt> upload(ValidationDocuments documents, UploadRequest request) {
        return documents.uploadAsync(request, UploadObserver.none()).toCompletableFuture();
    }

    private UploadRequest uploadTo(URI address) {
        return UploadRequest.of(
                new UploadAccess(address, token().token()),
                List.of(ValidationDocument.of("excerpt.pdf", "application/pdf", new byte[1])));
    }

    /** Its first byte is read and then held until the test lets it go. */
    private UploadRequest uploadThatIsRead() {
        return UploadRequest.of(token(), List.of(ValidationDocument.of("excerpt.pdf", "application/pdf", 1, () -> {
            reading.countDown();
            await(read);
            return new ByteArrayInputStream(new byte[1]);
        })));
    }

    private UploadAccess token() {
        return vendor.order(OrderNumber.of("654824")).status().upload().orElseThrow();
    }

    private static SaspHttpConfig toLoopback() {
        UploadRules rules =
                UploadRules.defaults().withHosts(UploadHosts.vendor().andLoopback());
        return SaspHttpConfig.builder(LOGIN)
                .withoutGate()
                .uploads(UploadSettings.defaults().withRules(rules))
                .build();
    }

    private static URI closedPort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + closed.getLocalPort() + "/upload");
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            assertThat(latch.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }
}
