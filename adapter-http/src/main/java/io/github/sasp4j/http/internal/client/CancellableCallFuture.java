package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.error.SaspException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** A caller's stage whose cancellation gives the call up on the wire too. */
public final class CancellableCallFuture<T> extends CompletableFuture<T> {

    /** For the client, whose message tells more. */
    private static final Duration GRACE = Duration.ofMillis(500);

    private volatile @Nullable Call<ResponseBody> call;
    private volatile Exchanged exchanged = Exchanged.NOTHING;

    /** Ties the stage to the call that will complete it. */
    public void isBroughtBy(Call<ResponseBody> running) {
        call = running;
        if (isDone()) {
            running.cancel();
        }
    }

    /** Says what has gone over the wire, before the stage is completed. */
    public void exchanged(Exchanged figures) {
        exchanged = figures;
    }

    /** What has gone over the wire so far. */
    public Exchanged exchanged() {
        return exchanged;
    }

    /**
     * Ends the stage, and gives the call up, shortly after the time in which the HTTP client itself ends a call.
     *
     * @param failure of a call that did not end
     */
    public void endsWithin(Duration callTimeout, Supplier<SaspException> failure) {
        Deadline.enforce(this, callTimeout.plus(GRACE), () -> {
            giveUp();
            return failure.get();
        });
    }

    /**
     * Waits for the outcome as long as {@link #endsWithin} would let it take, and needs no timer for that.
     *
     * @param failure of a call that did not end
     */
    public T getWithin(Duration callTimeout, Supplier<SaspException> failure)
            throws InterruptedException, ExecutionException {
        try {
            return get(callTimeout.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            giveUp();
            completeExceptionally(failure.get());
            return get();
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            giveUp();
        }
        return cancelled;
    }

    private void giveUp() {
        Call<ResponseBody> running = call;
        if (running != null) {
            running.cancel();
        }
    }
}
