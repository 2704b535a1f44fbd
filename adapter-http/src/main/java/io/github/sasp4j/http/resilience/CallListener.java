package io.github.sasp4j.http.resilience;

/**
 * Is told what happens to calls, for metrics and logs. Called on the thread where it happens, so it has to be quick and
 * thread-safe; what it throws is dropped.
 */
@FunctionalInterface
public interface CallListener {

    /** Something has happened. */
    void onEvent(CallEvent event);

    /** A listener that does nothing. */
    static CallListener none() {
        return event -> {};
    }
}
