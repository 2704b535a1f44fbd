package io.github.sasp4j.http.internal.client;

import java.util.concurrent.CompletableFuture;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** A caller's stage whose cancellation gives the call up on the wire too. */
public final class CancellableCallFuture<T> extends CompletableFuture<T> {

    private volatile @Nullable Call<ResponseBody> call;

    /** Ties the stage to the call that will complete it. */
    public void isBroughtBy(Call<ResponseBody> running) {
        call = running;
        if (isCancelled()) {
            running.cancel();
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        Call<ResponseBody> running = call;
        if (cancelled && running != null) {
            running.cancel();
        }
        return cancelled;
    }
}
