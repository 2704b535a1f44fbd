package io.github.sasp4j.port;

import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.concurrent.CompletionStage;

/**
 * Fetches the status of orders after payment; specification sections 1 and 2.
 *
 * <p>Thread-safe: one instance serves a whole platform. What every implementation owes its callers is written as a
 * test, {@code PostPaymentStatusesContract} in the test kit.
 */
public interface PostPaymentStatuses extends AutoCloseable {

    /**
     * Fetches one order and waits for the response.
     *
     * <p>Interrupting the calling thread ends the wait with a {@link io.github.sasp4j.error.TransportException} and
     * leaves the thread's interrupt status set.
     *
     * @throws SaspException one of the sealed family, for everything that can go wrong on the way
     */
    PostPaymentStatus fetch(StatusRequest request);

    /**
     * Fetches one order without waiting. The stage fails with a {@link SaspException}, never with anything else.
     *
     * <p>Cancelling it, by {@code toCompletableFuture().cancel(true)}, cancels the call on the wire too.
     */
    CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request);

    /**
     * Releases all resources and cancels running calls. Later ones fail with a {@link
     * io.github.sasp4j.error.TransportException}. Closing twice does nothing.
     */
    @Override
    void close();
}
