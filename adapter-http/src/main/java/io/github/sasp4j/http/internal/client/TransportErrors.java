package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Translates what the HTTP client throws, without letting a secret through that a peer may have planted in it. */
public record TransportErrors(String host, SecretRedactor cleaner, BooleanSupplier isClosed) {

    public SaspException translate(Throwable failure, boolean cancelled) {
        if (failure instanceof ResponseSizeLimit.ExceededException exceeded) {
            return new MalformedResponseException(
                    exceeded.why(),
                    new MalformedResponseException.Evidence(
                            Optional.empty(), OptionalInt.of(exceeded.httpStatus()), Optional.empty(), ""));
        }
        if (isClosed.getAsBoolean()) {
            return closed();
        }
        Reason reason = reason(failure, cancelled);
        return new TransportException(reason, message(reason, failure), cause(failure));
    }

    public TransportException closed() {
        return new TransportException(Reason.CLOSED, "The client has been closed.", null);
    }

    private static Reason reason(Throwable failure, boolean cancelled) {
        if (failure instanceof InterruptedIOException) {
            return Reason.TIMED_OUT;
        }
        if (cancelled) {
            return Reason.CANCELLED;
        }
        if (failure instanceof SSLException
                || failure instanceof UnknownServiceException
                || failure.getCause() instanceof GeneralSecurityException) {
            return Reason.NOT_TRUSTED;
        }
        if (failure instanceof UnknownHostException
                || failure instanceof ConnectException
                || failure instanceof NoRouteToHostException) {
            return Reason.NO_CONNECTION;
        }
        return Reason.BROKEN_OFF;
    }

    private String message(Reason reason, Throwable failure) {
        String what = switch (reason) {
            case NO_CONNECTION -> "No connection to " + host;
            case NOT_TRUSTED -> "No trusted connection to " + host;
            case TIMED_OUT -> "No complete response of " + host + " in time";
            case BROKEN_OFF -> "The connection to " + host + " ended before the response did";
            case CANCELLED -> "The call to " + host + " was cancelled";
            case CLOSED -> "The client has been closed";
        };
        String detail = failure.getMessage();
        return detail == null || detail.isBlank() ? what + "." : what + ": " + cleaner.clean(detail);
    }

    private @Nullable Throwable cause(Throwable failure) {
        return failure instanceof IOException && cleaner.isClean(failure) ? failure : null;
    }
}
