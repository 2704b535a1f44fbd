package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.http.internal.api.StatusApi;
import io.github.sasp4j.http.internal.client.CallerAccess;
import io.github.sasp4j.http.internal.client.CallerStackTrace;
import io.github.sasp4j.http.internal.client.CancellableCallFuture;
import io.github.sasp4j.http.internal.client.ClientSettings;
import io.github.sasp4j.http.internal.client.Endpoint;
import io.github.sasp4j.http.internal.client.ManagedClient;
import io.github.sasp4j.http.internal.client.RecordingInterceptor;
import io.github.sasp4j.http.internal.client.ResponseSizeLimit;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import io.github.sasp4j.http.internal.client.TransportErrors;
import io.github.sasp4j.http.internal.client.UnreadBodyInterceptor;
import io.github.sasp4j.http.internal.connection.KeptConnections;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.Interceptor;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;

/**
 * One way for both forms of the call. It is made on a thread of its own, so that nothing of a caller's that hangs holds the
 * caller, and on the caller's thread where nothing is the caller's.
 */
public final class HttpPostPaymentStatuses implements PostPaymentStatuses {

    private final CallerAccess access;
    private final StatusResponseReader reader;
    private final ManagedClient client;
    private final StatusApi api;
    private final Duration callTimeout;
    private final boolean callsOnCallersThread;

    /** Without the secrets of a call: for what is told before one is made, or in place of its outcome. */
    private final TransportErrors errors;

    /**
     * A port to one endpoint.
     *
     * @param defaultAccess for requests that have no access of their own
     * @param maxResponseBytes the largest response, after decompression
     */
    public HttpPostPaymentStatuses(
            Endpoint endpoint,
            Supplier<? extends Access> defaultAccess,
            StatusResponseReader reader,
            ClientSettings settings,
            long maxResponseBytes) {
        this.reader = reader;
        this.callTimeout = settings.callTimeout();
        this.client = ManagedClient.of(settings, KeptConnections::reused, builder -> {
            List<Interceptor> interceptors = builder.interceptors();
            // The address comes first, so that a caller's interceptors see where the request really goes. The limit
            // comes before them too, so that it counts what decompression adds.
            interceptors.add(0, toEndpoint(endpoint));
            interceptors.add(1, new ResponseSizeLimit(maxResponseBytes));
            settings.recorder().ifPresent(recorder -> interceptors.add(1, new RecordingInterceptor(recorder)));
            interceptors.add(0, new UnreadBodyInterceptor());
            // The request is too short to be held up, and each timeout costs a call a switch of threads.
            builder.writeTimeout(Duration.ZERO);
        });
        this.callsOnCallersThread = !reader.hasListener() && client.callsOnCallersThread(endpoint.url());
        this.access = new CallerAccess(
                defaultAccess, client.okHttp().dispatcher().executorService(), UnaryOperator.identity());
        this.errors = new TransportErrors(endpoint.url().host(), SecretRedactor.ofTokensOnly(), client::isClosed);
        this.api = new Retrofit.Builder()
                .baseUrl(endpoint.url().resolve("/"))
                .client(client.okHttp())
                .build()
                .create(StatusApi.class);
    }

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        if (Thread.currentThread().isInterrupted()) {
            throw new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
        }
        CancellableCallFuture<PostPaymentStatus> result = new CancellableCallFuture<>();
        Optional<Access> known = callsOnCallersThread ? access.known(request) : Optional.empty();
        if (known.isPresent()) {
            send(request, known.get(), result, HttpPostPaymentStatuses::execute);
        } else {
            start(request, result);
        }
        try {
            return result.getWithin(callTimeout, errors::overdue);
        } catch (InterruptedException interrupted) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
        } catch (ExecutionException failed) {
            if (known.isPresent() && Thread.currentThread().isInterrupted() && !client.isClosed()) {
                throw new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
            }
            throw CallerStackTrace.of(failed.getCause());
        }
    }

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        CancellableCallFuture<PostPaymentStatus> result = new CancellableCallFuture<>();
        result.endsWithin(callTimeout, errors::overdue);
        start(request, result);
        return result;
    }

    @Override
    public void close() {
        client.close();
        access.close();
    }

    private void start(StatusRequest request, CancellableCallFuture<PostPaymentStatus> result) {
        Optional<Access> known = access.known(request);
        if (known.isPresent()) {
            send(request, known.get(), result, Call::enqueue);
            return;
        }
        CompletableFuture<Void> unused = access.supplied().handle((supplied, failure) -> {
            if (failure == null) {
                send(request, supplied, result, Call::enqueue);
            } else {
                result.completeExceptionally(client.isClosed() ? errors.closed() : failure);
            }
            return null;
        });
    }

    /**
     * Sends the request.
     *
     * @param way makes the call, and has the callback called on whatever thread it is made
     */
    private void send(
            StatusRequest request,
            Access access,
            CancellableCallFuture<PostPaymentStatus> result,
            BiConsumer<Call<ResponseBody>, StatusCallback> way) {
        try {
            CallContext context = new CallContext(Optional.of(request.orderNumber()), SecretRedactor.of(access));
            Call<ResponseBody> call = StatusForm.of(request, access).call(api);
            if (client.isClosed()) {
                throw errors.closed();
            }
            result.isBroughtBy(call);
            way.accept(
                    call,
                    new StatusCallback(
                            result,
                            response -> reader.read(response, context),
                            errors.withSecretsOf(context.redactor())));
        } catch (RuntimeException | LinkageError beforeTheCall) {
            result.completeExceptionally(beforeTheCall);
        }
    }

    private static void execute(Call<ResponseBody> call, StatusCallback callback) {
        Response<ResponseBody> response;
        try {
            response = call.execute();
        } catch (Throwable failure) {
            // OkHttp is written in a language that declares no exceptions, and lets this one through.
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            callback.onFailure(call, failure);
            return;
        }
        callback.onResponse(call, response);
    }

    /** The specification has the operation's path, the configuration the whole address: it may be a gateway's. */
    private static Interceptor toEndpoint(Endpoint endpoint) {
        return chain ->
                chain.proceed(chain.request().newBuilder().url(endpoint.url()).build());
    }
}
