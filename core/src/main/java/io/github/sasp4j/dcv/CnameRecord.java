package io.github.sasp4j.dcv;

import java.util.Objects;

/**
 * A CNAME record that proves control of a domain.
 *
 * @param name the full name of the record, without a trailing dot
 * @param target the full name that it points to, without a trailing dot
 */
public record CnameRecord(String name, String target) implements DcvInstruction {

    public CnameRecord {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
    }
}
