package io.github.sasp4j.error;

import io.github.sasp4j.value.OpenValue;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not return a result. Unchecked: a platform handles it where it handles all of them. No
 * message and no cause holds a secret.
 */
public abstract sealed class SaspException extends RuntimeException
        permits RequestRejectedException,
                AccessDeniedException,
                CallLimitReachedException,
                ServiceFaultException,
                UnknownErrorCodeException,
                TransportException,
                MalformedResponseException,
                UploadRefusedException,
                UploadOutcomeUnknownException {

    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;
    private final boolean retryable;
    private RequestSent requestSent;
    private final String advice;
    private final @Nullable String vendorCode;
    private final @Nullable String vendorMessage;
    private final @Nullable String vendorDetail;
    private @Nullable Duration retryAfter;

    SaspException(ErrorKind kind, boolean retryable, String message, String advice, @Nullable Throwable cause) {
        this(kind, retryable, message, advice, Optional.empty(), cause);
    }

    SaspException(
            ErrorKind kind,
            boolean retryable,
            RequestSent requestSent,
            String message,
            String advice,
            @Nullable Throwable cause) {
        this(kind, retryable, message, advice, Optional.empty(), cause);
        this.requestSent = requestSent;
    }

    SaspException(ErrorKind kind, boolean retryable, VendorError vendorError, String advice) {
        this(kind, retryable, vendorError.toString(), advice, Optional.of(vendorError), null);
    }

    private SaspException(
            ErrorKind kind,
            boolean retryable,
            String message,
            String advice,
            Optional<VendorError> vendorError,
            @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.retryable = retryable;
        this.requestSent = kind.requestSent();
        this.advice = Objects.requireNonNull(advice, "advice");
        // In parts that can be serialized, as exceptions are by the JDK.
        this.vendorCode =
                vendorError.map(VendorError::code).map(OpenValue::text).orElse(null);
        this.vendorMessage = vendorError.map(VendorError::message).orElse(null);
        this.vendorDetail = vendorError.flatMap(VendorError::detail).orElse(null);
    }

    /** Which kind of failure this is. */
    public final ErrorKind kind() {
        return kind;
    }

    /** Whether the same call, made again later, can succeed without anybody changing anything. */
    public final boolean retryable() {
        return retryable;
    }

    /** When the same call is worth making again. */
    public final RetryAdvice retryAdvice() {
        if (!retryable) {
            return RetryAdvice.NEVER;
        }
        if (retryAfter != null) {
            return RetryAdvice.AFTER_DELAY;
        }
        return requestSent == RequestSent.NO ? RetryAdvice.AT_ONCE : RetryAdvice.AFTER_BACKOFF;
    }

    /** Whether the request may have reached the service. */
    public final RequestSent requestSent() {
        return requestSent;
    }

    /** What the reader can do about it, as an English sentence. */
    public final String advice() {
        return advice;
    }

    /** The service's own code and words; empty if the failure did not come as one of its error messages. */
    public final Optional<VendorError> vendorError() {
        if (vendorCode == null) {
            return Optional.empty();
        }
        return Optional.of(new VendorError(
                OpenValue.of(ErrorCode.class, vendorCode),
                Objects.requireNonNullElse(vendorMessage, ""),
                Optional.ofNullable(vendorDetail)));
    }

    /** How long the service asks to wait before the next call, by HTTP's {@code Retry-After}; empty if it does not say. */
    public final Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    final SaspException withRequestSent(RequestSent sent) {
        requestSent = Objects.requireNonNull(sent, "sent");
        return this;
    }

    /** Sets the time that the service asks to wait; for an adapter, before it throws the exception. */
    public final SaspException withRetryAfter(Duration wait) {
        retryAfter = Objects.requireNonNull(wait, "wait");
        return this;
    }
}
