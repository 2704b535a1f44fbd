package io.github.sasp4j.http;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.http.internal.client.ClientSettings;
import io.github.sasp4j.http.internal.client.Endpoint;
import io.github.sasp4j.http.internal.client.FixedAccess;
import io.github.sasp4j.http.internal.client.LibraryVersions;
import io.github.sasp4j.http.internal.client.TimeSetting;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.spec.recording.ExchangeRecorder;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/**
 * How to reach the service. Immutable; {@link #toBuilder()} makes a variant.
 *
 * <p>The defaults: the live endpoint, HTTPS only, 10 seconds to connect, 30 seconds without a byte read or written, 60
 * seconds for a whole call, responses of 4 MiB at the most, tolerant reading, no deviation listener, nothing
 * recorded, an HTTP client of its own, a {@link CallGate} with its defaults.
 */
public final class SaspHttpConfig {

    /** The live endpoint, as the specification gives it. */
    public static final URI LIVE_ENDPOINT =
            URI.create("https://secure.trust-provider.com/products/!getPostPaymentStatus");

    private final Builder settings;

    private SaspHttpConfig(Builder settings) {
        this.settings = settings;
    }

    /**
     * Starts from the defaults, with one access for all calls.
     *
     * @throws IllegalStateException if OkHttp or Jackson is missing or too old, with what was found and what to do
     */
    public static Builder builder(Access access) {
        Objects.requireNonNull(access, "access");
        return builder(new FixedAccess(access));
    }

    /**
     * Starts from the defaults, with a supplier of credentials that is called for each request.
     *
     * @param access called for each call, as passwords rotate, on a thread of its own, as it may block. A request's own
     *     access outranks it
     * @throws IllegalStateException if OkHttp or Jackson is missing or too old, with what was found and what to do
     */
    public static Builder builder(Supplier<? extends Access> access) {
        LibraryVersions.check();
        return new Builder(access);
    }

    /** A builder that starts from these settings. */
    public Builder toBuilder() {
        return new Builder(settings);
    }

    Supplier<? extends Access> access() {
        return settings.access;
    }

    Endpoint endpoint() {
        return Endpoint.of(settings.endpoint, settings.allowPlainHttpOnLoopback);
    }

    ClientSettings clientSettings() {
        return new ClientSettings(
                settings.connectTimeout,
                settings.readTimeout,
                settings.writeTimeout,
                settings.callTimeout,
                settings.recorder,
                settings.okHttpClient,
                settings.executor);
    }

    long maxResponseBytes() {
        return settings.maxResponseBytes;
    }

    UploadSettings uploads() {
        return settings.allowPlainHttpOnLoopback ? settings.uploads.withLoopback() : settings.uploads;
    }

    boolean strict() {
        return settings.strict;
    }

    Optional<CallGate> gate() {
        return settings.gate;
    }

    DeviationListener deviationListener() {
        return settings.deviationListener;
    }

    /** Says where it leads, and nothing of the access. */
    @Override
    public String toString() {
        return "SaspHttpConfig[endpoint=" + settings.endpoint + ", strict=" + settings.strict + "]";
    }

    /** Collects settings. Not thread-safe; each bad value is refused where it is given. */
    public static final class Builder {

        private final Supplier<? extends Access> access;
        private URI endpoint = LIVE_ENDPOINT;
        private boolean allowPlainHttpOnLoopback;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration readTimeout = Duration.ofSeconds(30);
        private Duration writeTimeout = Duration.ofSeconds(30);
        private Duration callTimeout = Duration.ofSeconds(60);
        private long maxResponseBytes = 4L * 1024 * 1024;
        private UploadSettings uploads = UploadSettings.defaults();
        private boolean strict;
        private DeviationListener deviationListener = DeviationListener.none();
        private Optional<ExchangeRecorder> recorder = Optional.empty();
        private Optional<OkHttpClient> okHttpClient = Optional.empty();
        private Optional<ExecutorService> executor = Optional.empty();
        private Optional<CallGate> gate = Optional.empty();
        private boolean isGated = true;

        private Builder(Supplier<? extends Access> access) {
            this.access = Objects.requireNonNull(access, "access");
        }

        private Builder(Builder other) {
            this.access = other.access;
            this.endpoint = other.endpoint;
            this.allowPlainHttpOnLoopback = other.allowPlainHttpOnLoopback;
            this.connectTimeout = other.connectTimeout;
            this.readTimeout = other.readTimeout;
            this.writeTimeout = other.writeTimeout;
            this.callTimeout = other.callTimeout;
            this.maxResponseBytes = other.maxResponseBytes;
            this.uploads = other.uploads;
            this.strict = other.strict;
            this.deviationListener = other.deviationListener;
            this.recorder = other.recorder;
            this.okHttpClient = other.okHttpClient;
            this.executor = other.executor;
            this.gate = other.gate;
            this.isGated = other.isGated;
        }

        /** The whole address of the operation. Default: {@link #LIVE_ENDPOINT}. Checked by {@link #build()}. */
        public Builder endpoint(URI wholeAddress) {
            this.endpoint = Objects.requireNonNull(wholeAddress, "endpoint");
            return this;
        }

        /**
         * Allows an endpoint over plain HTTP if its host is a loopback address or {@code localhost}, as a fake's is;
         * uploads may go to such a host too then.
         * Default: not allowed.
         */
        public Builder allowPlainHttpOnLoopback(boolean allow) {
            this.allowPlainHttpOnLoopback = allow;
            return this;
        }

        /** The time to make a connection; a TLS handshake on it counts as reading. Default: 10 seconds. */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = TimeSetting.positive("connectTimeout", timeout);
            return this;
        }

        /** The longest time without a byte read. Default: 30 seconds. */
        public Builder readTimeout(Duration timeout) {
            this.readTimeout = TimeSetting.positive("readTimeout", timeout);
            return this;
        }

        /** The longest time without a byte written. Default: 30 seconds. */
        public Builder writeTimeout(Duration timeout) {
            this.writeTimeout = TimeSetting.positive("writeTimeout", timeout);
            return this;
        }

        /** The time for a whole call, from name look-up to the last byte. Default: 60 seconds. */
        public Builder callTimeout(Duration timeout) {
            this.callTimeout = TimeSetting.positive("callTimeout", timeout);
            return this;
        }

        /** The largest response that is read, in bytes after decompression. Default: 4 MiB. */
        public Builder maxResponseBytes(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("maxResponseBytes: at least 1, not " + bytes);
            }
            this.maxResponseBytes = bytes;
            return this;
        }

        /** How documents are uploaded. Default: {@link UploadSettings#defaults()}. */
        public Builder uploads(UploadSettings settings) {
            this.uploads = Objects.requireNonNull(settings, "uploads");
            return this;
        }

        /**
         * Whether the first deviation from the specification's tables makes a response a {@link
         * io.github.sasp4j.error.MalformedResponseException}. Default: no. The specification's own example deviates.
         */
        public Builder strict(boolean refuseDeviations) {
            this.strict = refuseDeviations;
            return this;
        }

        /** Receives deviations. Default: no listener. */
        public Builder deviationListener(DeviationListener listener) {
            this.deviationListener = Objects.requireNonNull(listener, "deviationListener");
            return this;
        }

        /**
         * Who writes down each exchange, for a report to be made of it. It sees what a caller's interceptors have made
         * of a response, and nothing that they add to a request. Default: no recorder.
         */
        public Builder recorder(ExchangeRecorder exchanges) {
            this.recorder = Optional.of(exchanges);
            return this;
        }

        /**
         * A client of the caller's, whose proxy, trust, name look-up, interceptors and limits of calls at once are
         * used, and which is never closed. OkHttp's default limit is 5 calls at once to a host. Connections, redirects,
         * silent re-sends, cookies, the cache and timeouts are still set as this configuration says, on a derived
         * client. An interceptor that logs bodies logs passwords.
         * Default: a client of the adapter's own.
         */
        public Builder okHttpClient(OkHttpClient client) {
            this.okHttpClient = Optional.of(client);
            return this;
        }

        /**
         * Threads of the caller's for calls, such as an executor that passes on the context of the thread that calls
         * it; see {@link io.github.sasp4j.http.resilience.ResilienceConfig.Builder#contextPropagation}. Each call that is
         * under way takes a thread. Never shut down here. Default: daemon threads of each port's own.
         */
        public Builder executor(ExecutorService threads) {
            this.executor = Optional.of(threads);
            return this;
        }

        /**
         * The limits that all calls keep to; several configurations can share one gate. Default: a gate with {@link
         * ResilienceConfig#defaults()} for the ports of this configuration.
         */
        public Builder gate(CallGate limits) {
            this.gate = Optional.of(limits);
            this.isGated = true;
            return this;
        }

        /** Makes each call exactly once and whatever happened before, for callers with limits of their own. */
        public Builder withoutGate() {
            this.gate = Optional.empty();
            this.isGated = false;
            return this;
        }

        /**
         * The configuration.
         *
         * @throws IllegalArgumentException if the endpoint is not HTTPS, and not plain HTTP that has been allowed
         */
        public SaspHttpConfig build() {
            if (isGated && gate.isEmpty()) {
                // Only now: what a gate is made of takes time to load, and a host may do without.
                gate = Optional.of(CallGate.of(ResilienceConfig.defaults()));
            }
            SaspHttpConfig config = new SaspHttpConfig(new Builder(this));
            config.endpoint();
            return config;
        }
    }
}
