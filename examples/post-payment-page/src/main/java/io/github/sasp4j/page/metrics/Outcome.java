package io.github.sasp4j.page.metrics;

import io.github.sasp4j.error.SaspException;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** How a call ended, as the word of a metric: {@code success}, or the kind of the failure. */
final class Outcome {

    private static final String SUCCESS = "success";

    private Outcome() {}

    static String of(@Nullable Throwable failure) {
        if (failure == null) {
            return SUCCESS;
        }
        Throwable bare =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return bare instanceof SaspException reason ? reason.kind().name().toLowerCase(Locale.ROOT) : "unexpected";
    }
}
