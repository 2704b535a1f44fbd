package io.github.sasp4j.http.internal.client;

import java.io.IOException;

/** Code of the caller has thrown what is no failure of a call: an interceptor, or the source of a document. */
public final class CallerCodeException extends IOException {

    private static final long serialVersionUID = 1L;

    public CallerCodeException(Throwable callersOwn) {
        super("Code of the caller failed", callersOwn);
    }
}
