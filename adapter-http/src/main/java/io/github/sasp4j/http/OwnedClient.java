package io.github.sasp4j.http;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/**
 * The HTTP client as this library needs it, derived from a caller's or made anew. Its threads are its own in either
 * case; connections are closed only if they are its own too.
 */
final class OwnedClient implements AutoCloseable {

    private final OkHttpClient okHttp;
    private final boolean ownsConnections;
    private final AtomicBoolean closed = new AtomicBoolean();

    private OwnedClient(OkHttpClient okHttp, boolean ownsConnections) {
        this.okHttp = okHttp;
        this.ownsConnections = ownsConnections;
    }

    /** For the statuses: every call goes to the configured endpoint. */
    static OwnedClient of(SaspHttpConfig config) {
        OkHttpClient.Builder builder = builder(config).callTimeout(config.callTimeout());
        // The address comes first, so that a caller's interceptors see where the request really goes; the limit too,
        // so that it counts what everything after it, decompression included, hands on.
        List<Interceptor> interceptors = builder.interceptors();
        interceptors.add(0, addressedTo(config.endpoint()));
        interceptors.add(1, new BodyLimit(config.maxResponseBytes()));
        // What is recorded has gone through both: it is what the caller gets, from where the caller was led.
        config.recorder().ifPresent(recorder -> interceptors.add(1, new RecordingInterceptor(recorder)));
        return new OwnedClient(builder.build(), config.okHttpClient().isEmpty());
    }

    /** For uploads: each goes where its status says, takes longer, and is watched where it meets the wire. */
    static OwnedClient forUploads(SaspHttpConfig config) {
        OkHttpClient.Builder builder = builder(config)
                .callTimeout(config.uploads().callTimeout())
                .readTimeout(config.uploads().answerTimeout());
        builder.interceptors().add(0, new AnswerExcerpt());
        config.recorder().ifPresent(recorder -> builder.interceptors().add(0, new RecordingInterceptor(recorder)));
        // After all others: what a caller's interceptors read of a body has not left.
        builder.addNetworkInterceptor(new Departure());
        return new OwnedClient(builder.build(), config.okHttpClient().isEmpty());
    }

    private static OkHttpClient.Builder builder(SaspHttpConfig config) {
        OkHttpClient.Builder builder = config.okHttpClient()
                .map(OkHttpClient::newBuilder)
                .orElseGet(() -> new OkHttpClient.Builder().connectionPool(new ConnectionPool()));
        builder.dispatcher(unlimitedDispatcher())
                .connectTimeout(config.connectTimeout())
                .readTimeout(config.readTimeout())
                .writeTimeout(config.writeTimeout())
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null);
        return builder;
    }

    OkHttpClient okHttp() {
        return okHttp;
    }

    boolean isClosed() {
        return closed.get();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            okHttp.dispatcher().cancelAll();
            okHttp.dispatcher().executorService().shutdown();
            if (ownsConnections) {
                okHttp.connectionPool().evictAll();
            }
        }
    }

    /** The spec has the operation's path, a configuration the whole address: it may lead through a gateway. */
    private static Interceptor addressedTo(Endpoint endpoint) {
        return chain ->
                chain.proceed(chain.request().newBuilder().url(endpoint.url()).build());
    }

    /** OkHttp's own lets five calls at once to a host, and its threads keep a process alive. */
    private static Dispatcher unlimitedDispatcher() {
        Dispatcher dispatcher = new Dispatcher(daemons());
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        return dispatcher;
    }

    private static ExecutorService daemons() {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory threads = task -> {
            Thread thread = new Thread(task, "sasp4j-http-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
    }
}
