package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.internal.client.CancellableCallFuture;
import io.github.sasp4j.http.internal.client.Exchanged;
import io.github.sasp4j.http.internal.client.RetryAfter;
import io.github.sasp4j.http.internal.client.TransportErrors;
import io.github.sasp4j.http.internal.client.UnreadBodyInterceptor.UnreadBodyException;
import io.github.sasp4j.http.internal.decoding.ResponseBytes;
import io.github.sasp4j.order.PostPaymentStatus;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** Completes a caller's stage with what the wire brought, whatever that is. */
final class StatusCallback implements Callback<ResponseBody> {

    private final CancellableCallFuture<PostPaymentStatus> result;
    private final Function<RawResponse, PostPaymentStatus> reader;
    private final TransportErrors errors;

    StatusCallback(
            CancellableCallFuture<PostPaymentStatus> result,
            Function<RawResponse, PostPaymentStatus> reader,
            TransportErrors errors) {
        this.result = result;
        this.reader = reader;
        this.errors = errors;
    }

    @Override
    public void onResponse(Call<ResponseBody> call, Response<ResponseBody> response) {
        try (ResponseBody body = response.isSuccessful() ? response.body() : response.errorBody()) {
            byte[] bytes = body == null ? new byte[0] : body.bytes();
            result.exchanged(Exchanged.head(response.code()).withBytes(bytes.length));
            result.complete(reader.apply(rawResponse(response.raw(), ResponseBytes.of(bytes))));
        } catch (IOException | LinkageError unread) {
            onFailure(call, unread);
        } catch (RuntimeException | Error failure) {
            // Whatever it is: a stage that nobody completes would hold its caller for ever.
            result.completeExceptionally(failure);
        }
    }

    @Override
    public void onFailure(Call<ResponseBody> call, Throwable failure) {
        result.completeExceptionally(
                failure instanceof UnreadBodyException unread
                        ? unread(unread, call.isCanceled())
                        : errors.translate(failure, call.isCanceled()));
    }

    /** The status line outranks a body that did not come in. */
    private SaspException unread(UnreadBodyException unread, boolean cancelled) {
        result.exchanged(Exchanged.head(unread.head().code()));
        RawResponse head = rawResponse(unread.head(), ResponseBytes.NONE);
        SaspException failure = HttpStatusErrors.of(head)
                .filter(told -> !cancelled)
                .orElseGet(() -> errors.translateBody(
                        unread.failure(), cancelled, unread.head().code()));
        head.retryAfter().ifPresent(failure::withRetryAfter);
        return failure;
    }

    private static RawResponse rawResponse(okhttp3.Response head, ResponseBytes body) {
        return new RawResponse(
                OptionalInt.of(head.code()),
                Optional.ofNullable(head.header("Content-Type")),
                Optional.ofNullable(head.header("Location")),
                RetryAfter.of(head.headers()),
                body);
    }
}
