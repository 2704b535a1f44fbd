package io.github.sasp4j.http;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;

/** One way for both forms of the call, as for the statuses. */
final class HttpValidationDocuments implements ValidationDocuments {

    private final OwnedClient client;
    private final UploadApi api;
    private final UploadChecks checks;
    private final ResultAddress success;
    private final ResultAddress error;

    HttpValidationDocuments(SaspHttpConfig config) {
        UploadSettings settings = config.uploads();
        this.checks = new UploadChecks(settings);
        this.success = new ResultAddress(settings.successUrl());
        this.error = new ResultAddress(settings.errorUrl());
        this.client = OwnedClient.forUploads(config);
        this.api = new Retrofit.Builder()
                .baseUrl(config.endpoint().url().resolve("/"))
                .client(client.okHttp())
                .build()
                .create(UploadApi.class);
    }

    @Override
    public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        Pending upload = start(request, observer);
        try {
            return upload.stage.get();
        } catch (InterruptedException interrupted) {
            upload.stage.cancel(true);
            Thread.currentThread().interrupt();
            throw upload.transfer.hasBegun() ? upload.answer.unknown(interrupted()) : interrupted();
        } catch (ExecutionException failed) {
            throw CallersView.of(failed.getCause());
        }
    }

    @Override
    public CompletionStage<UploadReceipt> uploadAsync(UploadRequest request, UploadObserver observer) {
        return start(request, observer).stage;
    }

    @Override
    public void close() {
        client.close();
    }

    private Pending start(UploadRequest request, UploadObserver observer) {
        Transfer transfer = new Transfer(request.documents(), Objects.requireNonNull(observer, "observer"));
        SecretCleaner cleaner = SecretCleaner.ofSecret(request.access().token().jwt());
        Pending pending = new Pending(new PendingAnswer<>(), transfer, new UploadAnswer(success, error, cleaner));
        try {
            if (client.isClosed()) {
                throw new TransportException(Reason.CLOSED, "The client has been closed.", null);
            }
            HttpUrl url = checks.passed(request);
            TransportErrors errors = new TransportErrors(url.host(), cleaner, client::isClosed);
            Call<ResponseBody> call = api.upload(url, UploadForm.parts(request, success, error, transfer), transfer);
            pending.stage.isBroughtBy(call);
            call.enqueue(new UploadCallback(pending.stage, request, transfer, pending.answer, errors));
        } catch (RuntimeException beforeTheCall) {
            pending.stage.completeExceptionally(beforeTheCall);
        }
        return pending;
    }

    private static TransportException interrupted() {
        return new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
    }

    private record Pending(PendingAnswer<UploadReceipt> stage, Transfer transfer, UploadAnswer answer) {}
}
