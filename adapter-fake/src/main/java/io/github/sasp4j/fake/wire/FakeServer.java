package io.github.sasp4j.fake.wire;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.internal.vendor.Vendor;
import io.github.sasp4j.fake.internal.vendor.VendorAccess;
import io.github.sasp4j.fake.wire.internal.control.ControlHandler;
import io.github.sasp4j.fake.wire.internal.server.CorsFilter;
import io.github.sasp4j.fake.wire.internal.server.IndexHandler;
import io.github.sasp4j.fake.wire.internal.server.RequestLogFilter;
import io.github.sasp4j.fake.wire.internal.server.StatusHandler;
import io.github.sasp4j.fake.wire.internal.server.UploadHandler;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.UploadAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A fake on a port of 127.0.0.1, for programs in any language. It serves {@code POST
 * /products/!getPostPaymentStatus} as specification sections 1 and 2 describe, and is stricter about a request than a
 * friendly service would be, with the codes and texts of section 2.1:
 *
 * <ul>
 *   <li>any method but POST is rejected (-17);
 *   <li>names are read without regard to case; a name that the specification does not list is rejected as the caller wrote
 *       it (-2);
 *   <li>{@code orderNumber} and {@code saspSessionID}, or else {@code loginName} and {@code loginPassword}, must be
 *       there (-3). A body of another content type than {@code application/x-www-form-urlencoded} has no arguments;
 *   <li>an argument that is there twice, an empty one, one that is longer in characters than section 1 allows, a
 *       {@code certificateID} that is not digits, and a value whose percent-encoding or UTF-8 is damaged is invalid
 *       (-4). So is a login beside a session, which section 1 wants left out: it is the first of the login's arguments
 *       that is named;
 *   <li>a body of more than 64 KiB gets HTTP 413, a path that is not the operation's with HTTP 404.
 * </ul>
 *
 * <p>Documents are taken at {@link #uploadAddress()}, and at no path below it, as specification section 3
 * describes; the response is a redirect (HTTP 303) to {@code successURL}, or to {@code errorURL} with the reason added as {@code message}. The token has to be one of
 * the fake's own; a body that is no such form gets HTTP 400. Orders name the specification's address for uploads unless
 * {@link Builder#rewriteUploadUrl()} says otherwise.
 *
 * <p>What goes beyond the form of a request, the {@link FakeSasp} decides: logins, limits, orders, faults. It does not
 * look at the query of the address. Up to 256 calls are served at once, further ones in turn. Thread-safe.
 *
 * <p>{@code GET /} is a page about the server, {@code GET /openapi.yaml} the description of the two operations. It is the
 * HTTP server of the JDK. One system property sets it up before the first server of a JVM starts: {@code
 * sun.net.httpserver.maxReqTime}, the seconds after which a request that has not arrived whole is cut off (without it,
 * never). Another is set by this class, {@code sun.net.httpserver.nodelay}.
 */
public final class FakeServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int BACKLOG = 256;

    /** A request that arrives slowly holds a thread. */
    private static final int CALLS_AT_ONCE = 256;

    private static final int IDLE_SECONDS = 30;

    private final HttpServer server;
    private final ExecutorService threads;
    private final FakeSasp vendor;
    private final URI endpoint;
    private final URI uploadAddress;

    private FakeServer(Builder builder) {
        this.vendor = builder.vendor;
        this.server = listen(builder.port, builder.tls);
        this.threads = threads();
        boolean refusesAll = builder.insistsOnHttps && builder.tls == null;
        String source = (builder.tls == null ? "http" : "https") + "://127.0.0.1:"
                + server.getAddress().getPort();
        this.endpoint = URI.create(source + StatusHandler.PATH);
        this.uploadAddress = URI.create(source + UploadHandler.PATH);
        Vendor state = VendorAccess.of(vendor);
        Consumer<Duration> advance = builder.advance;
        StatusHandler statuses = new StatusHandler(
                state,
                builder.variation.newStyle(),
                refusesAll,
                builder.rewritesUploadUrl ? this::rewriteUploadUrl : UnaryOperator.identity());
        serve("/", new IndexHandler(statuses, advance == null ? "" : ControlHandler.PATH), builder);
        serve(UploadHandler.PATH, new UploadHandler(state.uploads()), builder);
        if (advance != null) {
            serve(ControlHandler.PATH, new ControlHandler(vendor, state.clock(), advance, builder.sites), builder);
        }
        server.setExecutor(threads);
        server.start();
    }

    private void serve(String path, HttpHandler handler, Builder builder) {
        List<Filter> filters = server.createContext(path, handler).getFilters();
        filters.add(new RequestLogFilter(builder.log));
        filters.add(new CorsFilter(builder.sites));
    }

    /**
     * Puts a fake on a free port, without TLS, writing as the specification's examples do.
     *
     * @throws UncheckedIOException if there is no port to be had
     */
    public static FakeServer start(FakeSasp vendor) {
        return builder(vendor).start();
    }

    /** Sets up a server for a fake. */
    public static Builder builder(FakeSasp vendor) {
        return new Builder(Objects.requireNonNull(vendor, "vendor"));
    }

    /** The whole address of the operation. */
    public URI endpoint() {
        return endpoint;
    }

    /** Where documents are taken. */
    public URI uploadAddress() {
        return uploadAddress;
    }

    /** The port that it listens on. */
    public int port() {
        return endpoint.getPort();
    }

    /** The fake behind it. */
    public FakeSasp vendor() {
        return vendor;
    }

    /** Stops listening and breaks off calls under way. Closing twice does nothing. */
    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }

    /** Says where it listens. */
    @Override
    public String toString() {
        return "FakeServer[" + endpoint + "]";
    }

    private PostPaymentStatus rewriteUploadUrl(PostPaymentStatus status) {
        return status.withUpload(status.upload().map(access -> new UploadAccess(uploadAddress, access.token())));
    }

    private static HttpServer listen(int port, @Nullable SSLContext tls) {
        // Otherwise the server of Java 17 holds each further response on a kept connection back for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
            if (tls == null) {
                return HttpServer.create(address, BACKLOG);
            }
            HttpsServer secured = HttpsServer.create(address, BACKLOG);
            secured.setHttpsConfigurator(new HttpsConfigurator(tls));
            return secured;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on port " + port + " of 127.0.0.1", e);
        }
    }

    private static ExecutorService threads() {
        BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                CALLS_AT_ONCE, CALLS_AT_ONCE, IDLE_SECONDS, TimeUnit.SECONDS, waiting, FakeServer::daemon);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Thread daemon(Runnable calls) {
        Thread thread = new Thread(calls, "sasp4j-fake-server");
        thread.setDaemon(true);
        return thread;
    }

    /** Sets up a server. Not thread-safe. */
    public static final class Builder {

        private static final int MAX_PORT = 65535;
        private static final Pattern SITE = Pattern.compile("https?://[^/\\s?#*]+");

        private final FakeSasp vendor;
        private int port;
        private ResponseVariation variation = ResponseVariation.documented();
        private @Nullable SSLContext tls;
        private boolean insistsOnHttps;
        private boolean rewritesUploadUrl;
        private @Nullable Consumer<Duration> advance;
        private final Set<String> sites = new HashSet<>();
        private Consumer<String> log = line -> {};

        private Builder(FakeSasp vendor) {
            this.vendor = vendor;
        }

        /**
         * The port to listen on. Default: 0, which picks a free one.
         *
         * @throws IllegalArgumentException unless it is 0 to 65535
         */
        public Builder port(int number) {
            if (number < 0 || number > MAX_PORT) {
                throw new IllegalArgumentException("port: 0 to " + MAX_PORT + ", not " + number);
            }
            this.port = number;
            return this;
        }

        /** How responses are written. Default: {@link ResponseVariation#documented()}. */
        public Builder variation(ResponseVariation style) {
            this.variation = Objects.requireNonNull(style, "variation");
            return this;
        }

        /** Speaks TLS, with a certificate for 127.0.0.1 that the context brings. Default: plain HTTP. */
        public Builder tls(SSLContext context) {
            this.tls = Objects.requireNonNull(context, "tls");
            return this;
        }

        /** Refuses calls over plain HTTP, as the service does (-1). Default: they are welcome. */
        public Builder insistOnHttps() {
            this.insistsOnHttps = true;
            return this;
        }

        /** Lets the orders name {@link FakeServer#uploadAddress()}. Default: the address that they have. */
        public Builder rewriteUploadUrl() {
            this.rewritesUploadUrl = true;
            return this;
        }

        /**
         * Serves the control API below {@code /control} too, as {@code META-INF/openapi/control.yaml} describes it: with
         * it a program in any language creates orders, performs transitions, moves the clock and plans faults. It is for
         * programs of this machine only. Default: not served.
         *
         * @param advanceClock moves the fake's clock, such as {@code FakeClock::advance}
         */
        public Builder control(Consumer<Duration> advanceClock) {
            this.advance = Objects.requireNonNull(advanceClock, "control");
            return this;
        }

        /**
         * Lets pages of an origin use the server from a browser (CORS), the control API included. Default: none.
         *
         * @param site the origin: scheme, host and port, as a browser sends it, such as {@code http://localhost:3000}
         * @throws IllegalArgumentException if it is no such origin
         */
        public Builder allowCors(String site) {
            if (!SITE.matcher(site).matches()) {
                throw new IllegalArgumentException("site: scheme, host and port, such as http://localhost:3000");
            }
            sites.add(site);
            return this;
        }

        /**
         * Is told each request when it has ended, in one line: method, path, HTTP status. Called on the thread of the
         * request. Default: nobody is told.
         */
        public Builder requestLog(Consumer<String> lines) {
            this.log = Objects.requireNonNull(lines, "requestLog");
            return this;
        }

        /**
         * Starts the server, which has to be closed.
         *
         * @throws UncheckedIOException if it cannot listen on the port
         */
        public FakeServer start() {
            return new FakeServer(this);
        }
    }
}
