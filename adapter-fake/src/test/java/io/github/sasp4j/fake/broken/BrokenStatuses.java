package io.github.sasp4j.fake.broken;

import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.testkit.contract.KnownOrders;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** A port in memory that keeps every promise; each subclass breaks one. */
class BrokenStatuses implements PostPaymentStatuses {

    private final PostPaymentStatuses whole = FakeSasp.demo().statuses(KnownOrders.LOGIN);

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        try {
            return changed(whole.fetch(request));
        } catch (SaspException failure) {
            throw changed(failure, request);
        }
    }

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        try {
            return CompletableFuture.completedFuture(
                    changed(whole.fetchAsync(request).toCompletableFuture().join()));
        } catch (CompletionException failed) {
            return CompletableFuture.failedFuture(failed.getCause());
        }
    }

    @Override
    public void close() {
        whole.close();
    }

    /** What becomes of a status. */
    PostPaymentStatus changed(PostPaymentStatus status) {
        return status;
    }

    /** What becomes of an error of {@code fetch}. */
    SaspException changed(SaspException failure, StatusRequest request) {
        return failure;
    }

    static boolean isWrongLogin(StatusRequest request) {
        return request.access().filter(KnownOrders.WRONG_LOGIN::equals).isPresent();
    }

    static boolean isSession(StatusRequest request) {
        return request.access().filter(SaspSession.class::isInstance).isPresent();
    }

    static boolean isUnknown(StatusRequest request) {
        return request.orderNumber().equals(KnownOrders.UNKNOWN);
    }

    static StatusRequest withoutAccess(StatusRequest request) {
        return StatusRequest.of(request.orderNumber());
    }
}
