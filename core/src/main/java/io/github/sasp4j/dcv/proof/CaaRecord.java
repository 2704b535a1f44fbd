package io.github.sasp4j.dcv.proof;

import java.util.Locale;
import java.util.Objects;

/**
 * A CAA record (RFC 8659), by which the owner of a domain says which CAs may issue.
 *
 * @param critical whether a CA that does not know the tag must not issue
 * @param tag {@code issue}, {@code issuewild}, {@code iodef} or another
 * @param value the value, with parameters after a semicolon
 */
public record CaaRecord(boolean critical, String tag, String value) {

    /** Checks the parts. */
    public CaaRecord {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(value, "value");
    }

    /** The domain of the CA that the value names; empty text for no CA at all. */
    public String issuer() {
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).trim().toLowerCase(Locale.ROOT);
    }

    boolean isTagged(String other) {
        return tag.equalsIgnoreCase(other);
    }
}
