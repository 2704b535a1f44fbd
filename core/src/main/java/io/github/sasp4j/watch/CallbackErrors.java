package io.github.sasp4j.watch;

/** Runs code of a listener without letting it end the watch. */
final class CallbackErrors {

    private CallbackErrors() {}

    /** What the code throws goes to the thread's handler of uncaught exceptions. */
    static void run(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException | Error listenersOwn) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, listenersOwn);
        }
    }
}
