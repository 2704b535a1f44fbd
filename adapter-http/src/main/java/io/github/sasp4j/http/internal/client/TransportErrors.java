package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.error.MalformedResponseException.Evidence;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/** Translates what the HTTP client throws, without letting a secret through that a peer may have planted in it. */
public record TransportErrors(String host, SecretRedactor redactor, BooleanSupplier isClosed) {

    /** The same for a call whose secrets are known. */
    public TransportErrors withSecretsOf(SecretRedactor call) {
        return new TransportErrors(host, call, isClosed);
    }

    /** A call that brought no response, or of which the response's body did not come in. */
    public SaspException translate(Throwable failure, boolean cancelled) {
        if (failure instanceof ResponseSizeLimit.ExceededException exceeded) {
            return malformed(exceeded.why(), OptionalInt.of(exceeded.httpStatus()));
        }
        if (isClosed.getAsBoolean()) {
            return closed();
        }
        Throwable bare = bare(failure);
        Reason reason = FailureReasons.of(bare, cancelled);
        return new TransportException(reason, message(reason, bare), cause(bare));
    }

    /** A response whose body could not be read. What the wire did not break is a fault of the response itself. */
    public SaspException translateBody(IOException failure, boolean cancelled, int httpStatus) {
        boolean ofTheResponse = !(failure instanceof WireBody.FailedException)
                && !(failure instanceof ResponseSizeLimit.ExceededException)
                && !isClosed.getAsBoolean()
                && !cancelled
                && FailureReasons.of(failure, false) == Reason.BROKEN_OFF;
        return ofTheResponse
                ? malformed("The compression of the response is damaged.", OptionalInt.of(httpStatus))
                : translate(failure, cancelled);
    }

    /** A call that is held up by a name look-up or by code of the caller. */
    public SaspException overdue() {
        return translate(new InterruptedIOException("a name look-up or code of the caller takes too long"), false);
    }

    public TransportException closed() {
        return new TransportException(Reason.CLOSED, "The client has been closed.", null);
    }

    private static Throwable bare(Throwable failure) {
        return FailureReasons.linkageError(failure)
                .<Throwable>map(error -> error)
                .orElseGet(() -> failure instanceof WireBody.FailedException wire ? wire.failure() : failure);
    }

    private static MalformedResponseException malformed(String why, OptionalInt httpStatus) {
        return new MalformedResponseException(why, new Evidence(Optional.empty(), httpStatus, Optional.empty(), ""));
    }

    private String message(Reason reason, Throwable failure) {
        String what = switch (reason) {
            case NO_CONNECTION -> "No connection to " + host;
            case NOT_TRUSTED -> "No trusted connection to " + host;
            case TIMED_OUT -> "No complete response of " + host + " in time";
            case PROXY_REJECTED -> "The proxy refused the call to " + host;
            case PROTOCOL -> "The peer at " + host + " does not speak HTTP as it should";
            case CALLER_CODE -> "Code of the caller failed in the call to " + host;
            case INCOMPATIBLE_LIBRARY -> "A library does not fit in the call to " + host;
            case BROKEN_OFF -> "The connection to " + host + " ended before the response did";
            case CANCELLED -> "The call to " + host + " was cancelled";
            case TOO_MANY_CALLS -> "Too many calls to " + host + " are waiting";
            case CLOSED -> "The client has been closed";
        };
        String detail = redactor.message(FailureReasons.detail(failure));
        return detail.isBlank() ? what + "." : what + ": " + detail;
    }

    /** What cannot be shown as it is leaves its type and its stack trace. */
    private Throwable cause(Throwable failure) {
        Throwable cause =
                failure instanceof CallerCodeException && failure.getCause() != null ? failure.getCause() : failure;
        if (redactor.isPresentable(cause)) {
            return cause;
        }
        IOException shown = new IOException(
                cause.getClass().getSimpleName() + ": " + redactor.message(FailureReasons.detail(cause)));
        shown.setStackTrace(cause.getStackTrace());
        return shown;
    }
}
