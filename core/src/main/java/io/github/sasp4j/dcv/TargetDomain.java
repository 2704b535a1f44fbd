package io.github.sasp4j.dcv;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The domain of the CA at the end of a record's target and in the second line of a validation file. The CA tells each
 * account which one is meant; the API does not.
 *
 * @param name the domain, without a trailing dot
 */
public record TargetDomain(String name) {

    private static final Pattern DOMAIN = Pattern.compile("[0-9A-Za-z-]{1,63}(?:\\.[0-9A-Za-z-]{1,63}){1,3}");

    /** The domain of accounts today, {@code sectigo.com}. */
    public static final TargetDomain DEFAULT = new TargetDomain("sectigo.com");

    /** The domain that older accounts are told, {@code comodoca.com}. */
    public static final TargetDomain COMODOCA = new TargetDomain("comodoca.com");

    /**
     * A domain of the CA.
     *
     * @throws IllegalArgumentException unless it is a domain of two to four labels
     */
    public TargetDomain {
        Objects.requireNonNull(name, "name");
        if (!DOMAIN.matcher(name).matches()) {
            throw new IllegalArgumentException("targetDomain: a domain such as sectigo.com");
        }
    }
}
