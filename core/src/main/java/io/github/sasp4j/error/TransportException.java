package io.github.sasp4j.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** No complete response came over the wire. The service may or may not have seen the request. */
public final class TransportException extends SaspException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * A failure on the way.
     *
     * @param message what happened, without a secret
     * @param cause the exception of the transport; its messages must be free of secrets too
     */
    public TransportException(Reason reason, String message, @Nullable Throwable cause) {
        super(ErrorKind.TRANSPORT, reason.retryable, message, reason.advice, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** What broke the call off. */
    public Reason reason() {
        return reason;
    }

    /** What can break a call off. */
    public enum Reason {
        /** No connection could be made, or no address was found. */
        NO_CONNECTION(true, "Check the network and the endpoint's address, then try again."),
        /** The peer could not be trusted, or TLS failed otherwise. */
        NOT_TRUSTED(false, "Do not go on: check the endpoint, its certificate and the trusted authorities."),
        /** One of the configured times ran out. */
        TIMED_OUT(true, "Try again later, or allow more time."),
        /** The proxy refused the call. */
        PROXY_REJECTED(false, "Check the proxy and its credentials."),
        /** The peer does not speak HTTP as it should. */
        PROTOCOL(false, "Check that the endpoint is an HTTP server and that nothing on the way changes its responses."),
        /** Code of the caller failed: an interceptor, a supplier, or the source of a document. */
        CALLER_CODE(false, "Look at the cause: it is the exception of your own code."),
        /** The connection ended before the response did. */
        BROKEN_OFF(true, "Try again."),
        /** The caller cancelled the call, or interrupted its thread. */
        CANCELLED(false, "The call was given up by its caller."),
        /** The client had been closed. */
        CLOSED(false, "Make a new client; a closed one makes no calls.");

        private final boolean retryable;
        private final String advice;

        Reason(boolean retryable, String advice) {
            this.retryable = retryable;
            this.advice = advice;
        }
    }
}
