package io.github.sasp4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.ErrorCode;
import io.github.sasp4j.error.RequestRejectedException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every implementation of {@link PostPaymentStatuses} owes its callers; each promise says why.
 *
 * <p>A subclass gives a port, whose own access the service behind it lets in, and says with {@link #known()} what that
 * service knows. A promise that an implementation cannot keep is {@link Waived}. The port is closed after each test.
 */
@SuppressWarnings("exports") // JUnit makes what the annotations name
@DisplayNameGeneration(PromiseNames.class)
@ExtendWith({Waivers.class, ReasonReporter.class, BoundedPromises.class})
public abstract class PostPaymentStatusesContract implements BoundedPromises.TimeLimited {

    private PostPaymentStatuses port;
    private StatusRequest request;

    /** Made by JUnit, anew for each promise. */
    protected PostPaymentStatusesContract() {}

    /** A fresh port in front of the known service. */
    protected abstract PostPaymentStatuses port() throws Exception;

    /** What the service knows. Default: the specification's examples, as the fake's demo does. */
    protected KnownService known() {
        return KnownService.ofTheDocument();
    }

    /**
     * A port in front of the known service that responds after a minute at the earliest. With it a cancelled call is
     * sure to be under way. Default: none; then the port of {@link #port()} is cancelled, whatever it has done by then.
     */
    protected Optional<PostPaymentStatuses> slowPort() throws Exception {
        return Optional.empty();
    }

    /** How long each promise may take. Default: 30 seconds. */
    @Override
    public Duration timeLimit() {
        return Duration.ofSeconds(30);
    }

    @BeforeEach
    void open() throws Exception {
        port = port();
        request = StatusRequest.of(known().anyOrder());
    }

    @AfterEach
    void close() {
        port.close();
    }

    /** Callers render what they are given. */
    @Nested
    class Model {

        @TestFactory
        @Because("callers render a field that is there, and take one that is not for one that the service did not send")
        Stream<DynamicTest> everyOrderArrivesWhole() {
            return known().orders().stream()
                    .map(order -> dynamicTest(
                            order.number().text(),
                            () -> order.wholeness().accept(port.fetch(StatusRequest.of(order.number())))));
        }

        @Test
        @Because("models are logged, and whoever has the token can upload documents")
        void theUploadTokenIsNotInTheText() {
            assertThat(known().orders()).allSatisfy(order -> {
                PostPaymentStatus status = port.fetch(StatusRequest.of(order.number()));

                status.upload()
                        .map(UploadAccess::token)
                        .ifPresent(token -> assertThat(status.toString()).doesNotContain(token.jwt()));
            });
        }

        @Test
        @Because("a host compares two looks to tell what has changed")
        void askingTwiceBringsTheSame() {
            assertThat(port.fetch(request)).isEqualTo(port.fetch(request));
        }
    }

    /** A request's own access outranks the port's: platforms serve many accounts. */
    @Nested
    class Access {

        @Test
        @Because("a reseller's customer would otherwise see the orders of another account")
        void aWrongLoginIsDenied() {
            AccessDeniedException denied = catchThrowableOfType(AccessDeniedException.class, () -> port.fetch(wrong()));

            assertThat(codeOf(denied)).isEqualTo(ErrorCode.ACCESS_DENIED);
        }

        @Test
        @Because("repeating a wrong login can lock the account")
        void aDeniedAccessIsNeverToBeRetried() {
            assertThat(catchThrowableOfType(AccessDeniedException.class, () -> port.fetch(wrong()))
                            .retryable())
                    .isFalse();
        }

        @Test
        @Because("exceptions end in logs that more people read than may know a password")
        void theErrorDoesNotTellTheAccess() {
            assertThatThrownBy(() -> port.fetch(wrong()))
                    .hasStackTraceContaining("AccessDeniedException")
                    .extracting(PostPaymentStatusesContract::everythingPrinted)
                    .asString()
                    .doesNotContain(Secrets.of(known().wrongAccess()));
        }

        @Test
        @Because("a session belongs to one visitor, whose login the platform does not have")
        void anotherAccessStandsInForThePortsOwn() {
            assertThat(port.fetch(request.withAccess(known().otherAccess())).orderNumber())
                    .isEqualTo(request.orderNumber());
        }

        @Test
        @Because("a session that has ended must not show its visitor's order to the next")
        void aWrongSessionIsDenied() {
            assertThatThrownBy(() -> port.fetch(request.withAccess(known().wrongSession())))
                    .isInstanceOf(AccessDeniedException.class);
        }

        @Test
        @Because("one customer's wrong login is no reason to turn another away")
        void aDeniedRequestDoesNotSpoilTheNext() {
            assertThatThrownBy(() -> port.fetch(wrong())).isInstanceOf(AccessDeniedException.class);

            assertThat(port.fetch(request).orderNumber()).isEqualTo(request.orderNumber());
        }

        private StatusRequest wrong() {
            return request.withAccess(known().wrongAccess());
        }
    }

    /** A rejection says what to correct. */
    @Nested
    class Rejections {

        @Test
        @Because("a host shows the error beside the field that it is about")
        void anUnknownOrderIsAnInvalidOrderNumber() {
            RequestRejectedException rejected = rejected(StatusRequest.of(known().unknownOrder()));

            assertThat(codeOf(rejected)).isEqualTo(ErrorCode.INVALID_ARGUMENT);
            assertThat(rejected.argument()).contains("orderNumber");
        }

        @Test
        @Because("an order can be right where its certificate is not")
        void anUnknownCertificateIsAnInvalidCertificateId() {
            RequestRejectedException rejected = rejected(request.withCertificate(known().unknownCertificate()));

            assertThat(codeOf(rejected)).isEqualTo(ErrorCode.INVALID_ARGUMENT);
            assertThat(rejected.argument()).contains("certificateID");
        }

        @Test
        @Because("the vendor's support asks for its words, not for ours")
        void theServicesWordsAreKept() {
            assertThat(rejected(StatusRequest.of(known().unknownOrder())).vendorError())
                    .map(VendorError::message)
                    .contains("The value of the 'orderNumber' argument is invalid!");
        }

        private RequestRejectedException rejected(StatusRequest wrong) {
            return catchThrowableOfType(RequestRejectedException.class, () -> port.fetch(wrong));
        }
    }

    /** Waiting or not is the caller's choice and changes nothing else. */
    @Nested
    class Async {

        @Test
        @Because("a platform can go from one form to the other without a look at what comes")
        void theStageBringsWhatFetchBrings() {
            assertThat(future(request).join()).isEqualTo(port.fetch(request));
        }

        @Test
        @Because("errors are handled by their type, in either form")
        void theStageFailsWithTheErrorOfFetch() {
            CompletionException failed = catchThrowableOfType(
                    CompletionException.class,
                    () -> future(StatusRequest.of(known().unknownOrder())).join());

            assertThat(failed.getCause()).isInstanceOf(RequestRejectedException.class);
        }

        @Test
        @Because("whoever has given up must not be called back with a result")
        void aCancelledStageBringsNothing() throws Exception {
            Optional<PostPaymentStatuses> slow = slowPort();
            CompletionStage<PostPaymentStatus> stage = slow.orElse(port).fetchAsync(request);
            CompletionStage<Optional<Throwable>> end = stage.handle((status, failure) -> Optional.ofNullable(failure));

            boolean cancelled = stage.toCompletableFuture().cancel(true);

            if (cancelled || slow.isPresent()) {
                assertThat(end)
                        .succeedsWithin(Duration.ofSeconds(5))
                        .satisfies(failure -> assertThat(failure).containsInstanceOf(CancellationException.class));
            }
            slow.ifPresent(PostPaymentStatuses::close);
        }

        @Test
        @Because("one visitor who leaves must not spoil the call of the next")
        void aCancelledStageLeavesThePortUsable() {
            port.fetchAsync(request).toCompletableFuture().cancel(true);

            assertThat(port.fetch(request).orderNumber()).isEqualTo(request.orderNumber());
        }

        @Test
        @Because("one port serves all threads of a platform")
        void manyAtOnceEachGetTheirOwnOrder() {
            List<KnownOrder> orders = known().orders();
            List<OrderNumber> requested = IntStream.range(0, 60)
                    .mapToObj(i -> orders.get(i % orders.size()).number())
                    .toList();
            List<CompletableFuture<PostPaymentStatus>> futures = requested.stream()
                    .map(order -> future(StatusRequest.of(order)))
                    .toList();

            assertThat(futures.stream().map(future -> future.join().orderNumber()))
                    .isEqualTo(requested);
        }

        private CompletableFuture<PostPaymentStatus> future(StatusRequest requested) {
            return port.fetchAsync(requested).toCompletableFuture();
        }
    }

    /** Whoever closes a port or interrupts a thread means it. */
    @Nested
    class Lifecycle {

        @Test
        @Because("a server that shuts down interrupts its threads and waits for them")
        void anInterruptedCallerGetsATransportError() {
            assertThat(interrupted().reason()).isEqualTo(TransportException.Reason.CANCELLED);
            assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
        }

        @Test
        @Because("the access may have been withdrawn when the port was closed")
        void aClosedPortMakesNoCall() {
            port.close();

            assertThat(catchThrowableOfType(TransportException.class, () -> port.fetch(request))
                            .reason())
                    .isEqualTo(TransportException.Reason.CLOSED);
        }

        @Test
        @Because("whoever composes stages has no try around the call")
        void aClosedPortFailsTheStageAndDoesNotThrow() {
            port.close();

            assertThat(port.fetchAsync(request))
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(TransportException.class);
        }

        @Test
        @Because("a container closes what an application has closed already")
        void closingTwiceDoesNothing() {
            port.close();
            port.close();
        }

        private TransportException interrupted() {
            Thread.currentThread().interrupt();
            return catchThrowableOfType(TransportException.class, () -> port.fetch(request));
        }
    }

    private static ErrorCode codeOf(SaspException failure) {
        return failure.vendorError().orElseThrow().code().known().orElseThrow();
    }

    private static String everythingPrinted(Throwable failure) {
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));
        return printed + failure.toString();
    }
}
