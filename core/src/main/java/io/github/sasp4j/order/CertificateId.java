package io.github.sasp4j.order;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The order system's number of one certificate of an order; specification section 1, {@code certificateID}. The vendor
 * says that it has no meaning for mark certificates.
 *
 * @param digits 1 to 16 decimal digits
 */
public record CertificateId(String digits) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,16}");

    /** @throws IllegalArgumentException unless it is 1 to 16 digits */
    public CertificateId {
        Objects.requireNonNull(digits, "certificateID");
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("certificateID: 1 to 16 digits");
        }
    }

    /**
     * A certificate ID of its digits.
     *
     * @throws IllegalArgumentException unless it is 1 to 16 digits
     */
    public static CertificateId of(String digits) {
        return new CertificateId(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
