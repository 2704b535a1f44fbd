package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.spec.recording.ExchangeRecorder;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import okhttp3.OkHttpClient;

/**
 * What a {@link ManagedClient} is built from.
 *
 * @param readTimeout the longest time without a byte read
 * @param writeTimeout the longest time without a byte written
 * @param callTimeout the time for a whole call
 * @param recorder records each exchange; empty if nothing is recorded
 * @param okHttpClient the caller's client, from which ours is derived; empty for a client of our own
 * @param executor the caller's threads; empty for threads of our own
 */
public record ClientSettings(
        Duration connectTimeout,
        Duration readTimeout,
        Duration writeTimeout,
        Duration callTimeout,
        Optional<ExchangeRecorder> recorder,
        Optional<OkHttpClient> okHttpClient,
        Optional<ExecutorService> executor) {

    /** These settings with other timeouts for a call and for silence on its connection. */
    public ClientSettings withTimeouts(Duration forRead, Duration forCall) {
        return new ClientSettings(connectTimeout, forRead, writeTimeout, forCall, recorder, okHttpClient, executor);
    }
}
