package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.error.SaspException;
import org.jspecify.annotations.Nullable;

/** An exception was made in a thread of the client; its trace has to lead to the one who called. */
public final class CallerStackTrace {

    private CallerStackTrace() {}

    public static RuntimeException of(@Nullable Throwable failure) {
        if (failure instanceof SaspException known) {
            known.setStackTrace(new Throwable().getStackTrace());
            return known;
        }
        if (failure instanceof RuntimeException callersOwn) {
            return callersOwn;
        }
        if (failure instanceof Error fatal) {
            throw fatal;
        }
        throw new IllegalStateException("a stage failed with what is no failure of a call", failure);
    }
}
