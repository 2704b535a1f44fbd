package io.github.sasp4j.http.resilience;

/** Tells events without letting a listener end a call. Stateless. */
final class Events {

    private Events() {}

    static void tell(CallListener listener, CallEvent event) {
        try {
            listener.onEvent(event);
        } catch (RuntimeException listenersOwn) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, listenersOwn);
        }
    }
}
