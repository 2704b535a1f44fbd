package io.github.sasp4j.fake.received;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A call that the fake has received, for a test to look at.
 *
 * @param at when, by the fake's clock
 * @param orderNumber the requested order
 * @param certificateId the requested certificate
 * @param account the login name; empty for a session
 * @param secretHash SHA-256 of the password or session in hexadecimal digits: enough to tell whether two calls used
 *     the same
 */
public record ReceivedCall(
        Instant at, String orderNumber, Optional<String> certificateId, Optional<String> account, String secretHash) {

    public ReceivedCall {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(certificateId, "certificateId");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(secretHash, "secretHash");
    }
}
