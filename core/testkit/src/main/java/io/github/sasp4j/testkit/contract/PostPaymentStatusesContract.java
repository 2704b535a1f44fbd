package io.github.sasp4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sasp4j.error.RequestRejectedException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What every implementation of {@link PostPaymentStatuses} owes its callers; each promise says why.
 *
 * <p>A subclass gives a port, whose own access the service behind it lets in, and says with {@link #known()} what that
 * service knows. A promise that an implementation cannot keep is {@link Waived}. The port is closed after each test.
 */
public abstract class PostPaymentStatusesContract extends FetchedStatusesContract {

    /** Made by JUnit, anew for each promise. */
    protected PostPaymentStatusesContract() {}

    /**
     * A port in front of the known service that responds after a minute at the earliest. With it a call that is cancelled, or
     * whose port is closed, is sure to be under way. Default: none; then that of {@link #port()} is, whatever it has done by
     * then.
     */
    protected Optional<PostPaymentStatuses> slowPort() throws Exception {
        return Optional.empty();
    }

    /** Waiting or not is the caller's choice and changes nothing else. */
    @Nested
    class Async {

        @Test
        @Because("a platform can go from one form to the other without a look at what comes")
        void theStageBringsWhatFetchBrings() {
            assertThat(future(request()).join()).isEqualTo(opened().fetch(request()));
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
            CompletionStage<PostPaymentStatus> stage = slow.orElse(opened()).fetchAsync(request());
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
            opened().fetchAsync(request()).toCompletableFuture().cancel(true);

            assertThat(opened().fetch(request()).orderNumber())
                    .isEqualTo(request().orderNumber());
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
            return opened().fetchAsync(requested).toCompletableFuture();
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
            opened().close();

            assertThat(catchThrowableOfType(TransportException.class, () -> opened().fetch(request()))
                            .reason())
                    .isEqualTo(TransportException.Reason.CLOSED);
        }

        @Test
        @Because("whoever composes stages has no try around the call")
        void aClosedPortFailsTheStageAndDoesNotThrow() {
            opened().close();

            assertThat(opened().fetchAsync(request()))
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(TransportException.class);
        }

        @Test
        @Because("an application that shuts down does not wait for a service that hangs")
        void closingEndsTheCallsThatAreUnderWay() throws Exception {
            Optional<PostPaymentStatuses> slow = slowPort();
            PostPaymentStatuses port = slow.orElse(opened());
            CompletionStage<Optional<Throwable>> end =
                    port.fetchAsync(request()).handle((status, failure) -> Optional.ofNullable(failure));

            port.close();

            assertThat(end).succeedsWithin(Duration.ofSeconds(5)).satisfies(failure -> {
                if (slow.isPresent()) {
                    assertThat(failure).containsInstanceOf(TransportException.class);
                }
            });
        }

        @Test
        @Because("a container closes what an application has closed already")
        void closingTwiceDoesNothing() {
            opened().close();
            opened().close();
        }

        private TransportException interrupted() {
            Thread.currentThread().interrupt();
            return catchThrowableOfType(TransportException.class, () -> opened().fetch(request()));
        }
    }
}
