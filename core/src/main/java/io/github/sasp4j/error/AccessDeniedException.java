package io.github.sasp4j.error;

/**
 * The service denies access: code -16, or HTTP status 401 or 403 without one of its codes. Never retried: repeating a
 * wrong login can lock the account.
 */
public final class AccessDeniedException extends SaspException {

    private static final long serialVersionUID = 1L;

    private static final String ADVICE =
            "Check the login, its expiry and the addresses that may call; do not try again before that, or the account may be locked.";

    AccessDeniedException(VendorError error) {
        super(ErrorKind.ACCESS_DENIED, false, error, ADVICE);
    }

    private AccessDeniedException(String message) {
        super(ErrorKind.ACCESS_DENIED, false, message, ADVICE, null);
    }

    /**
     * The same denial again, without a call: these credentials were denied before, and repeating them can lock the
     * account.
     *
     * @param message since when, without a secret
     */
    public static SaspException notCalled(String message) {
        return new AccessDeniedException(message).withRequestSent(RequestSent.NO);
    }

    /** A denial that only the HTTP status reports: 401 or 403. */
    public static AccessDeniedException ofHttpStatus(int httpStatus) {
        return new AccessDeniedException("The service responded with HTTP " + httpStatus + ", access denied.");
    }
}
