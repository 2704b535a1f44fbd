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
        super(ErrorKind.TRANSPORT, reason.retryable, reason.requestSent, message, reason.advice, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** What broke the call off. */
    public Reason reason() {
        return reason;
    }

    /** What can break a call off. */
    public enum Reason {
        /** No connection could be made, or no address was found. */
        NO_CONNECTION(true, RequestSent.NO, "Check the network and the endpoint's address, then try again."),
        /** The peer could not be trusted, or TLS failed otherwise. */
        NOT_TRUSTED(
                false,
                RequestSent.NO,
                "Do not go on: check the endpoint, its certificate and the trusted authorities."),
        /** One of the configured times ran out. */
        TIMED_OUT(true, RequestSent.MAYBE, "Try again later, or allow more time."),
        /** The proxy refused the call. */
        PROXY_REJECTED(false, RequestSent.NO, "Check the proxy and its credentials."),
        /** The peer does not speak HTTP as it should. */
        PROTOCOL(
                false,
                RequestSent.MAYBE,
                "Check that the endpoint is an HTTP server and that nothing on the way changes its responses."),
        /** Code of the caller failed: an interceptor, a supplier, or the source of a document. */
        CALLER_CODE(false, RequestSent.MAYBE, "Look at the cause: it is the exception of your own code."),
        /** Classes of two libraries do not fit together: one of them is older than what uses it needs. */
        INCOMPATIBLE_LIBRARY(
                false,
                RequestSent.MAYBE,
                "Check the versions of OkHttp, Okio, Retrofit and Jackson in your build; the cause names what is missing."),
        /** The connection ended before the response did. */
        BROKEN_OFF(true, RequestSent.MAYBE, "Try again."),
        /** The caller cancelled the call, or interrupted its thread. */
        CANCELLED(false, RequestSent.MAYBE, "The call was given up by its caller."),
        /** Too many calls were waiting for their turn already. */
        TOO_MANY_CALLS(true, RequestSent.NO, "Make fewer calls at once, or show the last known status."),
        /** The client had been closed. */
        CLOSED(false, RequestSent.NO, "Make a new client; a closed one makes no calls.");

        private final boolean retryable;
        private final RequestSent requestSent;
        private final String advice;

        Reason(boolean retryable, RequestSent requestSent, String advice) {
            this.retryable = retryable;
            this.requestSent = requestSent;
            this.advice = advice;
        }
    }
}
