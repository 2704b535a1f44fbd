package io.github.sasp4j.error;

/** The kinds of failure, one for each exception of the family, for use in a {@code switch}. */
public enum ErrorKind {
    /** {@link RequestRejectedException}. */
    REQUEST_REJECTED(RequestSent.YES),
    /** {@link AccessDeniedException}. */
    ACCESS_DENIED(RequestSent.YES),
    /** {@link CallLimitReachedException}. */
    CALL_LIMIT_REACHED(RequestSent.YES),
    /** {@link ServiceFaultException}. */
    SERVICE_FAULT(RequestSent.YES),
    /** {@link UnknownErrorCodeException}. */
    UNKNOWN_ERROR_CODE(RequestSent.YES),
    /** {@link TransportException}. */
    TRANSPORT(RequestSent.MAYBE),
    /** {@link MalformedResponseException}. */
    MALFORMED_RESPONSE(RequestSent.YES),
    /** {@link UploadRefusedException}. */
    UPLOAD_REFUSED(RequestSent.MAYBE),
    /** {@link UploadOutcomeUnknownException}. */
    UPLOAD_OUTCOME_UNKNOWN(RequestSent.MAYBE);

    private final RequestSent requestSent;

    ErrorKind(RequestSent requestSent) {
        this.requestSent = requestSent;
    }

    /** Whether the request of such a failure has reached the service, as far as the kind alone tells. */
    RequestSent requestSent() {
        return requestSent;
    }
}
