package io.github.sasp4j.error;

import java.time.Duration;

/** Too many calls: code -42 of section 2.1, or HTTP status 429. No figure is published for the limit. */
public final class CallLimitReachedException extends SaspException {

    private static final long serialVersionUID = 1L;
    private static final String ADVICE =
            "Ask less often: wait for minutes rather than seconds, and show the last known status meanwhile.";

    CallLimitReachedException(VendorError error) {
        super(ErrorKind.CALL_LIMIT_REACHED, true, error, ADVICE);
    }

    private CallLimitReachedException(String message) {
        super(ErrorKind.CALL_LIMIT_REACHED, true, message, ADVICE, null);
    }

    /**
     * A call that was not made, as the limit was reached before or would be reached by it.
     *
     * @param message which limit, without a secret
     * @param remaining how long no call is made
     */
    public static SaspException notCalled(String message, Duration remaining) {
        return new CallLimitReachedException(message)
                .withRequestSent(RequestSent.NO)
                .withRetryAfter(remaining);
    }

    /** A limit that only the HTTP status reports: 429. */
    public static CallLimitReachedException tooManyRequests() {
        return new CallLimitReachedException("The service responded with HTTP 429, too many requests.");
    }
}
