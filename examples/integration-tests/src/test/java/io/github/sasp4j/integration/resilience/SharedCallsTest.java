package io.github.sasp4j.integration.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.CallOptions;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Calls that are under way at the same time. */
class SharedCallsTest extends SharedStatusFixture {

    @Test
    void forOneOrderAreOne() {
        CompletableFuture<PostPaymentStatus> first = start(ORDER);
        CompletableFuture<PostPaymentStatus> second = start(ORDER);
        awaitCalls(1);
        held.letGo(0);

        assertThat(first).succeedsWithin(SOON);
        assertThat(second).succeedsWithin(SOON);
        assertThat(held.calls()).isEqualTo(1);
    }

    @Test
    void withAnotherPasswordAreTheirOwn() {
        CompletableFuture<PostPaymentStatus> right = start(ORDER);
        CompletableFuture<PostPaymentStatus> wrong = start(ORDER.withAccess(WRONG));
        awaitCalls(2);
        assertThat(wrong).isNotSameAs(right);

        held.letGo(0);

        assertThatThrownBy(() -> held.letGo(1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void areNotCancelledByOneOfTheirCallers() {
        CompletableFuture<PostPaymentStatus> first = start(ORDER);
        CompletableFuture<PostPaymentStatus> second = start(ORDER);
        awaitCalls(1);

        first.cancel(true);
        held.letGo(0);

        assertThat(second).succeedsWithin(SOON);
        assertThat(first).isCancelled();
    }

    @Test
    void areGivenUpWithTheLastOfTheirCallers() {
        CompletableFuture<PostPaymentStatus> first = start(ORDER);
        CompletableFuture<PostPaymentStatus> second = start(ORDER);
        awaitCalls(1);

        first.cancel(true);
        second.cancel(true);

        assertThat(held.isGivenUp(0)).isTrue();
    }

    @Test
    void keepTheDeadlineOfEachCaller() {
        CompletableFuture<PostPaymentStatus> patient = start(ORDER);
        CompletableFuture<PostPaymentStatus> hasty =
                start(ORDER.withOptions(CallOptions.defaults().withDeadline(Duration.ofMillis(50))));

        assertThat(hasty)
                .failsWithin(SOON)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(TransportException.class)
                .withMessageContaining("PT0.05S");
        assertThat(patient).isNotDone();
    }

    @Test
    void ofOneAccountAreFourAndTheOthersWait() {
        List<CompletableFuture<PostPaymentStatus>> calls =
                IntStream.range(0, 5).mapToObj(i -> start(order(i))).toList();
        awaitCalls(4);
        assertThat(held.calls()).isEqualTo(4);

        calls.get(0).cancel(true);

        awaitCalls(5);
    }

    @Test
    void beyondTheQueueAreRefused() {
        List<CompletableFuture<PostPaymentStatus>> calls =
                IntStream.range(0, 104).mapToObj(i -> start(order(i))).toList();
        awaitCalls(4);
        assertThat(calls).noneMatch(CompletableFuture::isDone);

        assertThat(start(order(104).withOptions(CallOptions.defaults().withMaxAttempts(1))))
                .failsWithin(SOON)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOfSatisfying(
                        TransportException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(TransportException.Reason.TOO_MANY_CALLS));
    }

    @Test
    void beyondTheQueueAreToldAsNotCalled() {
        List<CallEvent> events = new CopyOnWriteArrayList<>();
        statuses.close();
        statuses = over(held, settings().concurrency(1, 0).listener(events::add));
        assertThat(start(order(0))).isNotDone();
        awaitCalls(1);

        assertThat(start(order(1).withOptions(CallOptions.defaults().withMaxAttempts(1))))
                .failsWithin(SOON);

        assertThat(events)
                .filteredOn(event -> event.type() == CallEvent.Type.NOT_CALLED)
                .singleElement()
                .extracting(event -> event.failure().orElseThrow())
                .isEqualTo(ErrorKind.TRANSPORT);
    }

    @Test
    void endWhenThePortIsClosed() {
        CompletableFuture<PostPaymentStatus> call = start(ORDER);
        awaitCalls(1);

        statuses.close();

        assertThat(call).failsWithin(SOON);
        assertThat(held.isGivenUp(0)).isTrue();
    }

    private void awaitCalls(int count) {
        while (held.calls() < count) {
            Thread.onSpinWait();
        }
    }

    private StatusRequest order(int number) {
        return StatusRequest.of("order-" + number);
    }

    private CompletableFuture<PostPaymentStatus> start(StatusRequest request) {
        return statuses.fetchAsync(request).toCompletableFuture();
    }
}
