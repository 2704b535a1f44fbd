package io.github.sasp4j.http.internal.client;

import java.net.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okio.AsyncTimeout;

/**
 * The HTTP client as this library needs it, derived from a caller's or made anew. Its connections are its own in either
 * case, and its threads unless the caller gives an executor.
 */
public final class ManagedClient implements AutoCloseable {

    private static final int IDLE_CONNECTIONS = 512;
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final OkHttpClient okHttp;
    private final boolean ownsThreads;
    private final boolean runsNoCallersCode;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ManagedClient(OkHttpClient okHttp, ClientSettings settings) {
        this.okHttp = okHttp;
        this.ownsThreads = settings.executor().isEmpty();
        this.runsNoCallersCode = ownsThreads && settings.okHttpClient().isEmpty();
    }

    /**
     * A client with these settings.
     *
     * @param connections says how connections are used
     * @param operation adds the interceptors that one operation needs
     */
    public static ManagedClient of(
            ClientSettings settings,
            Consumer<OkHttpClient.Builder> connections,
            Consumer<OkHttpClient.Builder> operation) {
        OkHttpClient.Builder builder =
                settings.okHttpClient().map(OkHttpClient::newBuilder).orElseGet(OkHttpClient.Builder::new);
        Dispatcher dispatcher = dispatcher(settings);
        if (settings.okHttpClient().isEmpty()) {
            builder.dns(new BoundedDns(Dns.SYSTEM, dispatcher.executorService(), settings.callTimeout()));
        }
        builder.dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE.toSeconds(), TimeUnit.SECONDS))
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.readTimeout())
                .writeTimeout(settings.writeTimeout())
                .callTimeout(settings.callTimeout())
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null);
        operation.accept(builder);
        builder.interceptors().add(0, new CallerCodeGuard());
        builder.addInterceptor(new UserAgent()).addInterceptor(new SentOnce()).addNetworkInterceptor(new WireBody());
        connections.accept(builder);
        return new ManagedClient(builder.build(), settings);
    }

    public OkHttpClient okHttp() {
        return okHttp;
    }

    /**
     * Whether a call can be made on its caller's thread. It ends with its deadline there, and when the thread is
     * interrupted, as long as it runs nothing of a caller, and sockets of this library only.
     */
    public boolean callsOnCallersThread(HttpUrl url) {
        return runsNoCallersCode
                && okHttp.proxySelector().select(url.uri()).stream()
                        .noneMatch(proxy -> proxy.type() == Proxy.Type.SOCKS);
    }

    public boolean isClosed() {
        return closed.get();
    }

    /**
     * Does something in one of the client's threads.
     *
     * @param otherwise done in place of it if the client is closed
     */
    public void execute(Runnable task, Runnable otherwise) {
        if (isClosed()) {
            otherwise.run();
            return;
        }
        try {
            okHttp.dispatcher().executorService().execute(task);
        } catch (RejectedExecutionException closing) {
            otherwise.run();
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            okHttp.dispatcher().cancelAll();
            if (ownsThreads) {
                okHttp.dispatcher().executorService().shutdown();
            }
            okHttp.connectionPool().evictAll();
            wakeThreadOfTimeouts();
        }
    }

    /**
     * Okio's thread of timeouts sleeps until the last one that was set, an hour for an upload, even if its call has ended. A
     * new one wakes it, and it ends a minute later unless somebody else needs it.
     */
    private static void wakeThreadOfTimeouts() {
        AsyncTimeout atOnce = new AsyncTimeout();
        atOnce.timeout(1, TimeUnit.MILLISECONDS);
        atOnce.enter();
        boolean unused = atOnce.exit();
    }

    /** OkHttp's own allows five calls at once to a host, and its threads keep a process alive. */
    private static Dispatcher dispatcher(ClientSettings settings) {
        Dispatcher dispatcher =
                new Dispatcher(settings.executor().orElseGet(() -> DaemonThreads.asNeeded("sasp4j-http")));
        Optional<Dispatcher> callers = settings.okHttpClient().map(OkHttpClient::dispatcher);
        dispatcher.setMaxRequests(callers.map(Dispatcher::getMaxRequests).orElse(Integer.MAX_VALUE));
        dispatcher.setMaxRequestsPerHost(
                callers.map(Dispatcher::getMaxRequestsPerHost).orElse(Integer.MAX_VALUE));
        return dispatcher;
    }
}
