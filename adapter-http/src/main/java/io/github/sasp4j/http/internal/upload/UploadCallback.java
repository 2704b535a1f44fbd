package io.github.sasp4j.http.internal.upload;

import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.internal.client.CancellableCallFuture;
import io.github.sasp4j.http.internal.client.Exchanged;
import io.github.sasp4j.http.internal.client.TransportErrors;
import io.github.sasp4j.port.UploadRequest;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** Completes a caller's stage with what became of the documents. */
record UploadCallback(
        CancellableCallFuture<UploadReceipt> result,
        UploadRequest request,
        UploadTransfer transfer,
        UploadResponseReader reader,
        TransportErrors errors)
        implements Callback<ResponseBody> {

    @Override
    public void onResponse(Call<ResponseBody> call, Response<ResponseBody> response) {
        result.exchanged(Exchanged.head(response.code()).withBytes(transfer.sent()));
        try {
            result.complete(reader.read(request, response, transfer));
        } catch (LinkageError unread) {
            onFailure(call, unread);
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        }
    }

    @Override
    public void onFailure(Call<ResponseBody> call, Throwable failure) {
        result.exchanged(result.exchanged().withBytes(transfer.sent()));
        result.completeExceptionally(failure(errors.translate(failure, call.isCanceled())));
    }

    /** What a failure on the way means for the documents. */
    SaspException failure(SaspException onTheWay) {
        return transfer.hasBegun() ? reader.unknown(onTheWay) : onTheWay;
    }
}
