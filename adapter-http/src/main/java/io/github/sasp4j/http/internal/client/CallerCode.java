package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs code of the caller so that what it throws is told as the caller's. */
public final class CallerCode {

    private CallerCode() {}

    /**
     * The credentials for a call.
     *
     * @throws SaspException the supplier's own, or one with the reason {@code CALLER_CODE}
     */
    public static Access access(Supplier<? extends Access> supplier) {
        Access access;
        try {
            access = supplier.get();
        } catch (SaspException known) {
            throw known;
        } catch (RuntimeException | Error suppliersOwn) {
            throw failed("The supplier of the access failed.", suppliersOwn);
        }
        if (access == null) {
            throw failed("The supplier of the access returned null.", null);
        }
        return access;
    }

    /** Tells a listener something. What it throws goes to the thread's handler of uncaught exceptions, and ends nothing. */
    public static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException | Error listenersOwn) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, listenersOwn);
        }
    }

    /** The error of a call that the caller's own code has ended. */
    public static TransportException failed(String message, @Nullable Throwable cause) {
        return new TransportException(Reason.CALLER_CODE, message, cause);
    }
}
