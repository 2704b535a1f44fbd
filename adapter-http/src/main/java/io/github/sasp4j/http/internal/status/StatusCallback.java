package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.http.internal.client.TransportErrors;
import io.github.sasp4j.order.PostPaymentStatus;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.ResponseBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** Completes a caller's stage with what the wire brought, whatever that is. */
final class StatusCallback implements Callback<ResponseBody> {

    private final CompletableFuture<PostPaymentStatus> result;
    private final Function<RawResponse, PostPaymentStatus> reader;
    private final TransportErrors errors;

    StatusCallback(
            CompletableFuture<PostPaymentStatus> result,
            Function<RawResponse, PostPaymentStatus> reader,
            TransportErrors errors) {
        this.result = result;
        this.reader = reader;
        this.errors = errors;
    }

    @Override
    public void onResponse(Call<ResponseBody> call, Response<ResponseBody> response) {
        try {
            result.complete(reader.apply(answer(response)));
        } catch (IOException brokenOff) {
            result.completeExceptionally(errors.translate(brokenOff, call.isCanceled()));
        } catch (RuntimeException | Error failure) {
            // Whatever it is: a stage that nobody completes would hold its caller for ever.
            result.completeExceptionally(failure);
        }
    }

    @Override
    public void onFailure(Call<ResponseBody> call, Throwable failure) {
        result.completeExceptionally(errors.translate(failure, call.isCanceled()));
    }

    private static RawResponse answer(Response<ResponseBody> response) throws IOException {
        return new RawResponse(
                OptionalInt.of(response.code()),
                Optional.ofNullable(response.headers().get("Content-Type")),
                Optional.ofNullable(response.headers().get("Location")),
                bytes(response.isSuccessful() ? response.body() : response.errorBody()));
    }

    private static ByteString bytes(@Nullable ResponseBody body) throws IOException {
        if (body == null) {
            return ByteString.EMPTY;
        }
        try (body) {
            return body.byteString();
        }
    }
}
