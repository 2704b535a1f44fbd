package io.github.sasp4j.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.ErrorCode;
import io.github.sasp4j.error.RequestRejectedException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What every implementation of {@link PostPaymentStatuses} owes its callers.
 *
 * <p>A subclass gives a port in front of a service that knows {@link KnownOrders}, with {@link KnownOrders#LOGIN} as
 * the port's own access. The port is closed after each test.
 */
public abstract class PostPaymentStatusesContract {

    private PostPaymentStatuses port;

    /** A fresh port in front of the known orders. */
    protected abstract PostPaymentStatuses port() throws Exception;

    @BeforeEach
    void open() throws Exception {
        port = port();
    }

    @AfterEach
    void close() {
        port.close();
    }

    /** Callers render what they are given: the model has to be whole, and the same from every adapter. */
    @Nested
    class Model {

        @Test
        void theDocumentsExampleArrivesWhole() {
            DocumentExample.assertWhole(port.fetch(StatusRequest.of(KnownOrders.DOCUMENT_EXAMPLE)));
        }

        @Test
        void aSingleDomainOrderArrivesWhole() {
            OtherExamples.assertSingleDomain(port.fetch(StatusRequest.of(KnownOrders.SINGLE_DOMAIN)));
        }

        @Test
        void aMarkCertificateArrivesWhole() {
            OtherExamples.assertMarkCertificate(port.fetch(StatusRequest.of(KnownOrders.MARK_CERTIFICATE)));
        }

        @Test
        void theUploadTokenIsNotInTheText() {
            PostPaymentStatus status = port.fetch(StatusRequest.of(KnownOrders.DOCUMENT_EXAMPLE));

            assertThat(status.toString())
                    .doesNotContain(status.upload().orElseThrow().token().jwt());
        }

        @Test
        void askingTwiceBringsTheSame() {
            StatusRequest request = StatusRequest.of(KnownOrders.SINGLE_DOMAIN);

            assertThat(port.fetch(request)).isEqualTo(port.fetch(request));
        }
    }

    /** A request's own access outranks the port's: platforms serve many accounts. */
    @Nested
    class Access {

        @Test
        void aWrongLoginIsDenied() {
            StatusRequest request =
                    StatusRequest.of(KnownOrders.DOCUMENT_EXAMPLE).withAccess(KnownOrders.WRONG_LOGIN);

            AccessDeniedException denied = catchThrowableOfType(AccessDeniedException.class, () -> port.fetch(request));

            assertThat(codeOf(denied)).isEqualTo(ErrorCode.ACCESS_DENIED);
        }

        @Test
        void aDeniedAccessIsNeverToBeRetried() {
            StatusRequest request =
                    StatusRequest.of(KnownOrders.DOCUMENT_EXAMPLE).withAccess(KnownOrders.WRONG_LOGIN);

            assertThat(catchThrowableOfType(SaspException.class, () -> port.fetch(request))
                            .retryable())
                    .isFalse();
        }

        @Test
        void theErrorDoesNotTellThePassword() {
            StatusRequest request =
                    StatusRequest.of(KnownOrders.DOCUMENT_EXAMPLE).withAccess(KnownOrders.WRONG_LOGIN);

            assertThatThrownBy(() -> port.fetch(request))
                    .hasStackTraceContaining("AccessDeniedException")
                    .extracting(PostPaymentStatusesContract::everythingPrinted)
                    .asString()
                    .doesNotContain(KnownOrders.WRONG_LOGIN.password());
        }

        @Test
        void aSessionStandsInForTheLogin() {
            StatusRequest request = StatusRequest.of(KnownOrders.SINGLE_DOMAIN).withAccess(KnownOrders.SESSION);

            assertThat(port.fetch(request).orderNumber()).isEqualTo(KnownOrders.SINGLE_DOMAIN);
        }

        @Test
        void aWrongSessionIsDenied() {
            StatusRequest request = StatusRequest.of(KnownOrders.SINGLE_DOMAIN).withAccess(KnownOrders.WRONG_SESSION);

            assertThatThrownBy(() -> port.fetch(request)).isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void aDeniedRequestDoesNotSpoilTheNext() {
            StatusRequest request = StatusRequest.of(KnownOrders.SINGLE_DOMAIN);
            assertThatThrownBy(() -> port.fetch(request.withAccess(KnownOrders.WRONG_LOGIN)))
                    .isInstanceOf(AccessDeniedException.class);

            assertThat(port.fetch(request).orderNumber()).isEqualTo(KnownOrders.SINGLE_DOMAIN);
        }
    }

    /** A refusal names the argument, so that a host can show it beside the right field. */
    @Nested
    class Refusals {

        @Test
        void anUnknownOrderIsAnInvalidOrderNumber() {
            RequestRejectedException rejected = rejected(StatusRequest.of(KnownOrders.UNKNOWN));

            assertThat(codeOf(rejected)).isEqualTo(ErrorCode.INVALID_ARGUMENT);
            assertThat(rejected.argument()).contains("orderNumber");
        }

        @Test
        void anUnknownCertificateIsAnInvalidCertificateId() {
            RequestRejectedException rejected = rejected(
                    StatusRequest.of(KnownOrders.DOCUMENT_EXAMPLE).withCertificate(KnownOrders.UNKNOWN_CERTIFICATE));

            assertThat(codeOf(rejected)).isEqualTo(ErrorCode.INVALID_ARGUMENT);
            assertThat(rejected.argument()).contains("certificateID");
        }

        @Test
        void theServicesWordsAreKept() {
            assertThat(rejected(StatusRequest.of(KnownOrders.UNKNOWN)).vendorError())
                    .map(VendorError::message)
                    .contains("The value of the 'orderNumber' argument is invalid!");
        }

        private RequestRejectedException rejected(StatusRequest request) {
            return catchThrowableOfType(RequestRejectedException.class, () -> port.fetch(request));
        }
    }

    /** Waiting or not is the caller's choice and changes nothing else. */
    @Nested
    class Async {

        @Test
        void theStageBringsWhatFetchBrings() {
            StatusRequest request = StatusRequest.of(KnownOrders.SINGLE_DOMAIN);

            assertThat(future(request).join()).isEqualTo(port.fetch(request));
        }

        @Test
        void theStageFailsWithTheErrorOfFetch() {
            CompletionException failed = catchThrowableOfType(
                    CompletionException.class,
                    () -> future(StatusRequest.of(KnownOrders.UNKNOWN)).join());

            assertThat(failed.getCause()).isInstanceOf(RequestRejectedException.class);
        }

        @Test
        void aCancelledStageBringsNothing() {
            CompletableFuture<PostPaymentStatus> future = future(StatusRequest.of(KnownOrders.DOCUMENT_EXAMPLE));

            boolean cancelled = future.cancel(true);

            assertThat(future.isCancelled()).isEqualTo(cancelled);
        }

        @Test
        void manyAtOnceEachGetTheirOwnOrder() {
            List<OrderNumber> asked = IntStream.range(0, 60)
                    .mapToObj(i -> List.of(
                                    KnownOrders.DOCUMENT_EXAMPLE,
                                    KnownOrders.SINGLE_DOMAIN,
                                    KnownOrders.MARK_CERTIFICATE)
                            .get(i % 3))
                    .toList();
            List<CompletableFuture<PostPaymentStatus>> futures =
                    asked.stream().map(order -> future(StatusRequest.of(order))).toList();

            assertThat(futures.stream().map(future -> future.join().orderNumber()))
                    .isEqualTo(asked);
        }

        private CompletableFuture<PostPaymentStatus> future(StatusRequest request) {
            return port.fetchAsync(request).toCompletableFuture();
        }
    }

    /** Whoever closes a port or interrupts a thread means it. */
    @Nested
    class Lifecycle {

        @Test
        void anInterruptedCallerGetsATransportError() {
            Thread.currentThread().interrupt();
            try {
                TransportException given = catchThrowableOfType(
                        TransportException.class, () -> port.fetch(StatusRequest.of(KnownOrders.SINGLE_DOMAIN)));

                assertThat(given.reason()).isEqualTo(TransportException.Reason.CANCELLED);
            } finally {
                Thread.interrupted();
            }
        }

        @Test
        void theInterruptStatusStaysSet() {
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(() -> port.fetch(StatusRequest.of(KnownOrders.SINGLE_DOMAIN)))
                        .isInstanceOf(TransportException.class);

                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            } finally {
                Thread.interrupted();
            }
        }

        @Test
        void aClosedPortMakesNoCall() {
            port.close();

            TransportException closed = catchThrowableOfType(
                    TransportException.class, () -> port.fetch(StatusRequest.of(KnownOrders.SINGLE_DOMAIN)));
            assertThat(closed.reason()).isEqualTo(TransportException.Reason.CLOSED);
        }

        @Test
        void aClosedPortFailsTheStageAndDoesNotThrow() {
            port.close();

            assertThat(port.fetchAsync(StatusRequest.of(KnownOrders.SINGLE_DOMAIN)))
                    .failsWithin(java.time.Duration.ofSeconds(10))
                    .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                    .withCauseInstanceOf(TransportException.class);
        }

        @Test
        void closingTwiceDoesNothing() {
            port.close();
            port.close();
        }
    }

    private static ErrorCode codeOf(SaspException failure) {
        return failure.vendorError().orElseThrow().code().known().orElseThrow();
    }

    private static String everythingPrinted(Throwable failure) {
        java.io.StringWriter printed = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(printed));
        return printed + failure.toString();
    }
}
