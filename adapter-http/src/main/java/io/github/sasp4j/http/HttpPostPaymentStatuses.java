package io.github.sasp4j.http;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.http.api.StatusApi;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;

/** One way for both forms of the call: it is always made asynchronously, so that a waiting caller can be interrupted. */
final class HttpPostPaymentStatuses implements PostPaymentStatuses {

    private final SaspHttpConfig config;
    private final Endpoint endpoint;
    private final OwnedClient client;
    private final StatusApi api;
    private final AnswerReader reader;

    HttpPostPaymentStatuses(SaspHttpConfig config) {
        this.config = config;
        this.endpoint = config.endpoint();
        this.client = OwnedClient.of(config);
        this.api = new Retrofit.Builder()
                .baseUrl(endpoint.url().resolve("/"))
                .client(client.okHttp())
                .build()
                .create(StatusApi.class);
        this.reader = new AnswerReader(config.deviationListener(), config.strict());
    }

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        if (Thread.currentThread().isInterrupted()) {
            throw new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
        }
        PendingAnswer<PostPaymentStatus> answer = start(request);
        try {
            return answer.get();
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
        } catch (ExecutionException failed) {
            throw CallersView.of(failed.getCause());
        }
    }

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        return start(request);
    }

    @Override
    public void close() {
        client.close();
    }

    private PendingAnswer<PostPaymentStatus> start(StatusRequest request) {
        PendingAnswer<PostPaymentStatus> result = new PendingAnswer<>();
        try {
            Access access = request.access().orElseGet(config::access);
            SecretCleaner cleaner = SecretCleaner.of(access);
            TransportErrors errors = new TransportErrors(endpoint.url().host(), cleaner, client::isClosed);
            Call<ResponseBody> call = FormFields.of(request, access).call(api);
            if (client.isClosed()) {
                throw errors.closed();
            }
            result.isBroughtBy(call);
            call.enqueue(new AnswerCallback(result, body -> reader.read(body, request.orderNumber(), cleaner), errors));
        } catch (RuntimeException beforeTheCall) {
            result.completeExceptionally(beforeTheCall);
        }
        return result;
    }
}
