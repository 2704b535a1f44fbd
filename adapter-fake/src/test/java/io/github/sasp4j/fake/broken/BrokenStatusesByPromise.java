package io.github.sasp4j.fake.broken;

import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.value.OpenValue;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The broken ports for statuses, by the promise that each of them breaks. */
final class BrokenStatusesByPromise {

    private static final String INVALID_ORDER = "The value of the 'orderNumber' argument is invalid";

    static final Map<String, Supplier<PostPaymentStatuses>> PORTS = Map.ofEntries(
            Map.entry("everyOrderArrivesWhole", LosesSections::new),
            Map.entry("theUploadTokenIsNotInTheText", TellsTheToken::new),
            Map.entry("askingTwiceBringsTheSame", ChangesItsMind::new),
            Map.entry("aWrongLoginIsDenied", DeniesWithoutACode::new),
            Map.entry("aDeniedAccessIsNeverToBeRetried", LetsAnybodyIn::new),
            Map.entry("theErrorDoesNotTellTheAccess", TellsThePassword::new),
            Map.entry("anotherAccessStandsInForThePortsOwn", TakesNoOtherAccess::new),
            Map.entry("aWrongSessionIsDenied", IgnoresSessions::new),
            Map.entry("aDeniedRequestDoesNotSpoilTheNext", StaysDenied::new),
            Map.entry("anUnknownOrderIsAnInvalidOrderNumber", CallsItAMissingArgument::new),
            Map.entry("anUnknownCertificateIsAnInvalidCertificateId", IgnoresCertificates::new),
            Map.entry("theServicesWordsAreKept", HasWordsOfItsOwn::new),
            Map.entry("theStageBringsWhatFetchBrings", BringsSomethingElse::new),
            Map.entry("theStageFailsWithTheErrorOfFetch", FailsInItsOwnWay::new),
            Map.entry("aCancelledStageBringsNothing", CannotBeCancelled::new),
            Map.entry("aCancelledStageLeavesThePortUsable", BreaksWhenCancelled::new),
            Map.entry("manyAtOnceEachGetTheirOwnOrder", MixesOrdersUp::new),
            Map.entry("anInterruptedCallerGetsATransportError", ForgetsTheInterrupt::new),
            Map.entry("aClosedPortMakesNoCall", CallsWhenClosed::new),
            Map.entry("aClosedPortFailsTheStageAndDoesNotThrow", ThrowsWhenClosed::new),
            Map.entry("closingEndsTheCallsThatAreUnderWay", ForgetsCallsWhenClosed::new),
            Map.entry("closingTwiceDoesNothing", ClosesTwiceAtMost::new));

    private BrokenStatusesByPromise() {}

    private static final class LosesSections extends BrokenStatuses {
        @Override
        PostPaymentStatus changed(PostPaymentStatus status) {
            return status.withSections(status.sections()
                    .with(new SecondApproval(
                            Optional.empty(), OpenValue.of(SectionStatus.class, "Lost"), Optional.empty())));
        }
    }

    private static final class TellsTheToken extends BrokenStatuses {
        @Override
        PostPaymentStatus changed(PostPaymentStatus status) {
            return status.upload()
                    .map(access -> new PostPaymentStatus(
                            status.orderNumber(),
                            status.orderStatus(),
                            status.product(),
                            status.coverage(),
                            status.upload(),
                            status.sections(),
                            Map.of("/data/told", "\"" + access.token().jwt() + "\"")))
                    .orElse(status);
        }
    }

    private static final class ChangesItsMind extends BrokenStatuses {
        private int calls;

        @Override
        public PostPaymentStatus fetch(StatusRequest request) {
            PostPaymentStatus status = super.fetch(request);
            return request.orderNumber().equals(KnownOrders.DOCUMENT_EXAMPLE) && ++calls == 2
                    ? status.withOrderStatus(OrderStatus.REFUNDED)
                    : status;
        }
    }

    private static final class DeniesWithoutACode extends BrokenStatuses {
        @Override
        SaspException changed(SaspException failure, StatusRequest request) {
            return isWrongLogin(request) ? AccessDeniedException.ofHttpStatus(401) : failure;
        }
    }

    private static final class LetsAnybodyIn extends BrokenStatuses {
        @Override
        public PostPaymentStatus fetch(StatusRequest request) {
            return super.fetch(isWrongLogin(request) ? withoutAccess(request) : request);
        }
    }

    private static final class TellsThePassword extends BrokenStatuses {
        @Override
        SaspException changed(SaspException failure, StatusRequest request) {
            return isWrongLogin(request)
                    ? VendorError.of(-16, KnownOrders.WRONG_LOGIN.password()).toException()
                    : failure;
        }
    }

    private static final class TakesNoOtherAccess extends BrokenStatuses {
        @Override
        public PostPaymentStatus fetch(StatusRequest request) {
            if (isSession(request)) {
                throw VendorError.of(-16, "Incorrect login details").toException();
            }
            return super.fetch(request);
        }
    }

    private static final class IgnoresSessions extends BrokenStatuses {
        @Override
        public PostPaymentStatus fetch(StatusRequest request) {
            return super.fetch(isSession(request) ? withoutAccess(request) : request);
        }
    }

    private static final class StaysDenied extends BrokenStatuses {
        private Optional<SaspException> denied = Optional.empty();

        @Override
        public PostPaymentStatus fetch(StatusRequest request) {
            denied.ifPresent(failure -> {
                throw failure;
            });
            return super.fetch(request);
        }

        @Override
        SaspException changed(SaspException failure, StatusRequest request) {
            denied = Optional.of(failure);
            return failure;
        }
    }

    private static final class CallsItAMissingArgument extends BrokenStatuses {
        @Override
        SaspException changed(SaspException failure, StatusRequest request) {
            return isUnknown(request) ? VendorError.of(-3, INVALID_ORDER + "!").toException() : failure;
        }
    }

    private static final class IgnoresCertificates extends BrokenStatuses {
        @Override
        public PostPaymentStatus fetch(StatusRequest request) {
            return super.fetch(request.certificateId().isPresent() ? withoutAccess(request) : request);
        }
    }

    private static final class HasWordsOfItsOwn extends BrokenStatuses {
        @Override
        SaspException changed(SaspException failure, StatusRequest request) {
            return isUnknown(request) ? VendorError.of(-4, INVALID_ORDER + ".").toException() : failure;
        }
    }

    private static final class BringsSomethingElse extends BrokenStatuses {
        @Override
        public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
            return super.fetchAsync(request).thenApply(status -> status.withOrderStatus(OrderStatus.REFUNDED));
        }
    }

    private static final class FailsInItsOwnWay extends BrokenStatuses {
        @Override
        public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
            return isUnknown(request)
                    ? CompletableFuture.failedFuture(new IllegalStateException("not of the family"))
                    : super.fetchAsync(request);
        }
    }

    private static final class CannotBeCancelled extends BrokenStatuses {
        @Override
        public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
            return new Told(super.fetchAsync(request), () -> true);
        }
    }

    private static final class BreaksWhenCancelled extends BrokenStatuses {
        private boolean cancelled;

        @Override
        public PostPaymentStatus fetch(StatusRequest request) {
            if (cancelled) {
                throw new TransportException(TransportException.Reason.BROKEN_OFF, "broken", null);
            }
            return super.fetch(request);
        }

        @Override
        public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
            return new Told(super.fetchAsync(request), () -> {
                cancelled = true;
                return false;
            });
        }
    }

    /** A stage that says of its own whether it was cancelled, and brings what it brings all the same. */
    private static final class Told extends CompletableFuture<PostPaymentStatus> {
        private final BooleanSupplier cancelled;

        Told(CompletionStage<PostPaymentStatus> brought, BooleanSupplier cancelled) {
            this.cancelled = cancelled;
            brought.whenComplete((status, failure) -> {
                if (failure == null) {
                    complete(status);
                } else {
                    completeExceptionally(failure);
                }
            });
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            return cancelled.getAsBoolean();
        }
    }

    private static final class MixesOrdersUp extends BrokenStatuses {
        private Optional<StatusRequest> first = Optional.empty();

        @Override
        public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
            first = first.or(() -> Optional.of(request));
            return super.fetchAsync(first.get());
        }
    }

    private static final class ForgetsTheInterrupt extends BrokenStatuses {
        @Override
        public PostPaymentStatus fetch(StatusRequest request) {
            if (Thread.interrupted()) {
                throw new TransportException(TransportException.Reason.CANCELLED, "interrupted", null);
            }
            return super.fetch(request);
        }
    }

    private static final class CallsWhenClosed extends BrokenStatuses {
        private final BrokenStatuses open = new BrokenStatuses();

        @Override
        public PostPaymentStatus fetch(StatusRequest request) {
            return open.fetch(request);
        }
    }

    private static final class ThrowsWhenClosed extends BrokenStatuses {
        private boolean closed;

        @Override
        public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
            if (closed) {
                throw new TransportException(TransportException.Reason.CLOSED, "closed", null);
            }
            return super.fetchAsync(request);
        }

        @Override
        public void close() {
            closed = true;
            super.close();
        }
    }

    private static final class ClosesTwiceAtMost extends BrokenStatuses {
        private int closed;

        @Override
        public void close() {
            // Once by a promise on a closed port, and once by the contract itself after each promise.
            if (++closed > 2) {
                throw new IllegalStateException("closed before");
            }
            super.close();
        }
    }
}
