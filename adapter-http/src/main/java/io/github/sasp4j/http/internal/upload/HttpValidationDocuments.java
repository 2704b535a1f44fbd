package io.github.sasp4j.http.internal.upload;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.http.internal.client.CallerStackTrace;
import io.github.sasp4j.http.internal.client.CancellableCallFuture;
import io.github.sasp4j.http.internal.client.ClientSettings;
import io.github.sasp4j.http.internal.client.ManagedClient;
import io.github.sasp4j.http.internal.client.RecordingInterceptor;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import io.github.sasp4j.http.internal.client.TransportErrors;
import io.github.sasp4j.http.internal.connection.KeptConnections;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.MultipartBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;

/** One way for both forms of the call, as for the statuses. */
public final class HttpValidationDocuments implements ValidationDocuments {

    /** Each upload has an address of its own; Retrofit asks for a base all the same. */
    private static final String NO_BASE_URL = "https://upload.invalid/";

    private final ManagedClient client;
    private final UploadApi api;
    private final Duration callTimeout;
    private final UploadValidator validator;
    private final RedirectTarget success;
    private final RedirectTarget error;

    /**
     * A port that uploads by these rules.
     *
     * @param success where the service redirects to if it has accepted the documents
     * @param error where the service redirects to if it has rejected them
     */
    public HttpValidationDocuments(
            UploadRules rules, RedirectTarget success, RedirectTarget error, ClientSettings settings) {
        this.validator = new UploadValidator(rules);
        this.success = success;
        this.error = error;
        this.callTimeout = settings.callTimeout();
        this.client = ManagedClient.of(settings, KeptConnections::oneCallEach, builder -> {
            builder.interceptors().add(0, new ResponseExcerpt());
            settings.recorder()
                    .ifPresent(recorder -> builder.interceptors().add(0, new RecordingInterceptor(recorder)));
            // After all others: bytes that a caller's interceptors read have not been sent.
            builder.addNetworkInterceptor(new UploadProgressInterceptor());
        });
        this.api = new Retrofit.Builder()
                .baseUrl(NO_BASE_URL)
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
            throw upload.transfer.hasBegun() ? upload.response.unknown(interrupted()) : interrupted();
        } catch (ExecutionException failed) {
            throw CallerStackTrace.of(failed.getCause());
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
        UploadTransfer transfer = new UploadTransfer(request.documents(), Objects.requireNonNull(observer, "observer"));
        SecretRedactor redactor =
                SecretRedactor.ofSecret(request.access().token().jwt());
        String upload = UUID.randomUUID().toString();
        RedirectTarget ownSuccess = success.forUpload(upload);
        RedirectTarget ownError = error.forUpload(upload);
        UploadResponseReader response = new UploadResponseReader(ownSuccess, ownError, redactor);
        Pending pending = new Pending(new CancellableCallFuture<>(), transfer, response);
        TransportErrors errors = new TransportErrors(host(request), redactor, client::isClosed);
        UploadCallback callback = new UploadCallback(pending.stage, request, transfer, response, errors);
        pending.stage.endsWithin(callTimeout, () -> callback.failure(errors.overdue()));
        // The validation opens the sources of the documents, which may block.
        client.execute(
                () -> send(request, callback, () -> UploadForm.parts(request, ownSuccess, ownError, transfer)),
                () -> pending.stage.completeExceptionally(errors.closed()));
        return pending;
    }

    private void send(UploadRequest request, UploadCallback callback, Supplier<List<MultipartBody.Part>> form) {
        try {
            HttpUrl url = validator.validate(request);
            Call<ResponseBody> call = api.upload(url, form.get(), callback.transfer());
            callback.result().isBroughtBy(call);
            call.enqueue(callback);
        } catch (RuntimeException | Error beforeTheCall) {
            callback.result().completeExceptionally(beforeTheCall);
        }
    }

    private static String host(UploadRequest request) {
        return Objects.requireNonNullElse(request.access().url().getHost(), "the upload URL");
    }

    private static TransportException interrupted() {
        return new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
    }

    private record Pending(
            CancellableCallFuture<UploadReceipt> stage, UploadTransfer transfer, UploadResponseReader response) {}
}
