package io.github.sasp4j.http.internal.connection;

/**
 * What is known of a server: whether it leaves a connection open after a response. One that closes it without saying so
 * does that within moments, and a request that is sent in these moments is lost. Thread-safe.
 */
final class ServerHabit {

    private static final int MOMENTS_MILLIS = 50;

    private volatile boolean keepsOpen;

    /**
     * How long to look whether the server closes a connection.
     *
     * @param idleNanos how long it has been open since the response
     */
    int lookMillis(long idleNanos) {
        return keepsOpen ? 0 : (int) Math.max(0, MOMENTS_MILLIS - idleNanos / 1_000_000);
    }

    /** Takes what was seen. */
    void seen(boolean open) {
        keepsOpen = open;
    }
}
