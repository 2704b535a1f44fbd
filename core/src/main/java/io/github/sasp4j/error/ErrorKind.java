package io.github.sasp4j.error;

/** The kinds of failure, one for each exception of the family, for use in a {@code switch}. */
public enum ErrorKind {
    /** {@link RequestRejectedException}. */
    REQUEST_REJECTED,
    /** {@link AccessDeniedException}. */
    ACCESS_DENIED,
    /** {@link CallLimitReachedException}. */
    CALL_LIMIT_REACHED,
    /** {@link ServiceFaultException}. */
    SERVICE_FAULT,
    /** {@link UnknownErrorCodeException}. */
    UNKNOWN_ERROR_CODE,
    /** {@link TransportException}. */
    TRANSPORT,
    /** {@link MalformedResponseException}. */
    MALFORMED_RESPONSE,
    /** {@link UploadRefusedException}. */
    UPLOAD_REFUSED,
    /** {@link UploadOutcomeUnknownException}. */
    UPLOAD_OUTCOME_UNKNOWN
}
