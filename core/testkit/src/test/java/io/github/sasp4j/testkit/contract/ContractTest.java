package io.github.sasp4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The contract fails where it should, says why, and lets nobody off in silence. */
class ContractTest {

    @Test
    void aPortThatNeverRespondsKeepsItsPromisesOnCancellingAndClosingTwiceOnly() {
        EngineExecutionResults results = run(NeverResponds.class);

        results.testEvents()
                .assertStatistics(events -> events.started(24).failed(22).skipped(0));
    }

    @Test
    void aFailureSaysWhyThePromiseIsMade() {
        String failures = run(NeverAnswers.class).testEvents().failed().stream()
                .map(Event::toString)
                .reduce("", String::concat);

        assertThat(failures).contains("Promised because repeating a wrong login can lock the account.");
    }

    @Test
    void aPromiseIsShownWithItsReason() {
        assertThat(run(NeverAnswers.class).testEvents().started().stream()
                        .map(event -> event.getTestDescriptor().getDisplayName()))
                .contains(
                        "a denied access is never to be retried, because repeating a wrong login can lock the account");
    }

    @Test
    void whatIsWaivedIsSkippedWithTheReason() {
        assertThat(run(Waives.class).testEvents().skipped().stream()
                        .map(event -> event.getRequiredPayload(String.class)))
                .containsExactly("PROMISE WAIVED: aWrongSessionIsDenied, because there are no sessions");
    }

    @Test
    void whatWasNeverPromisedCannotBeWaived() {
        EngineExecutionResults results = run(Mistyped.class);

        results.testEvents().assertStatistics(events -> events.started(0));
        results.containerEvents().assertStatistics(events -> events.failed(1));
    }

    private static EngineExecutionResults run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute();
    }

    /** Not found by a build, which looks for top-level classes and those that are not private. */
    static class NeverAnswers extends PostPaymentStatusesContract {

        @Override
        protected PostPaymentStatuses port() {
            return new PostPaymentStatuses() {
                @Override
                public PostPaymentStatus fetch(StatusRequest request) {
                    throw new TransportException(Reason.CLOSED, "closed", null);
                }

                @Override
                public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
                    return CompletableFuture.failedFuture(new TransportException(Reason.CLOSED, "closed", null));
                }

                @Override
                public void close() {}
            };
        }
    }

    static class NeverResponds extends PostPaymentStatusesContract {

        @Override
        public Duration timeLimit() {
            return Duration.ofMillis(50);
        }

        @Override
        protected PostPaymentStatuses port() {
            return new PostPaymentStatuses() {
                @Override
                public PostPaymentStatus fetch(StatusRequest request) {
                    return fetchAsync(request).toCompletableFuture().join();
                }

                @Override
                public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
                    return new CompletableFuture<>();
                }

                @Override
                public void close() {}
            };
        }
    }

    @Waived(value = "aWrongSessionIsDenied", because = "there are no sessions")
    static class Waives extends NeverAnswers {}

    @Waived(value = "aWrongSesionIsDenied", because = "there are no sessions")
    static class Mistyped extends NeverAnswers {}
}
