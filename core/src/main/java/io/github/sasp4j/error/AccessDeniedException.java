package io.github.sasp4j.error;

/** The service does not let this account in: code -16. Never retried: repeating a wrong login can lock the account. */
public final class AccessDeniedException extends SaspException {

    private static final long serialVersionUID = 1L;

    AccessDeniedException(VendorError error) {
        super(
                ErrorKind.ACCESS_DENIED,
                false,
                error,
                "Check the login, its expiry and the addresses that may call; do not try again before that, or the account may be locked.");
    }
}
