package io.github.sasp4j.dcv;

import java.util.Objects;
import java.util.Optional;

/**
 * The hashes of the CSR in its DER form, as the service gives them; specification section 2, object dcvStatus. They are
 * kept as text: the specification's own example has a SHA-256 that is one digit short. {@link DcvInstructions} checks
 * them before anything is derived from them.
 *
 * @param md5 MD5 in hexadecimal digits
 * @param sha256 SHA-256 in hexadecimal digits
 * @param uniqueValue the request token that tells apart two orders with one CSR
 */
public record CsrDigests(Optional<String> md5, Optional<String> sha256, Optional<String> uniqueValue) {

    private static final CsrDigests NONE = new CsrDigests(Optional.empty(), Optional.empty(), Optional.empty());

    public CsrDigests {
        Objects.requireNonNull(md5, "md5");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(uniqueValue, "uniqueValue");
    }

    /** No hashes, as before a CSR is submitted. */
    public static CsrDigests none() {
        return NONE;
    }
}
