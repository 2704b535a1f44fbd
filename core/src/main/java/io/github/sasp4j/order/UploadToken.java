package io.github.sasp4j.order;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The JWT that authorises uploads for one order; specification section 3. It never prints itself. Immutable.
 */
public final class UploadToken {

    private final String jwt;
    private final Optional<Instant> expires;

    private UploadToken(String jwt, Optional<Instant> expires) {
        this.jwt = jwt;
        this.expires = expires;
    }

    /**
     * A token as the service issued it.
     *
     * @param jwt the token, whatever its form
     * @param expires when it expires by its own claim, which is not verified; empty if it has none
     */
    public static UploadToken of(String jwt, Optional<Instant> expires) {
        return new UploadToken(Objects.requireNonNull(jwt, "jwt"), Objects.requireNonNull(expires, "expires"));
    }

    /** The token in clear, for the one who sends it. */
    public String jwt() {
        return jwt;
    }

    /** When the token expires by its own, unverified claim; empty if it does not say. */
    public Optional<Instant> expires() {
        return expires;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UploadToken that && jwt.equals(that.jwt) && expires.equals(that.expires);
    }

    @Override
    public int hashCode() {
        return Objects.hash(jwt, expires);
    }

    /** Says when it expires, and nothing else of it. */
    @Override
    public String toString() {
        return "UploadToken[redacted, expires=" + expires.map(Instant::toString).orElse("unknown") + "]";
    }
}
