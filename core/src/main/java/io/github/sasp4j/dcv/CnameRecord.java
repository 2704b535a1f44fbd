package io.github.sasp4j.dcv;

import java.util.Objects;
import java.util.function.Function;

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

    @Override
    public <R> R fold(
            Function<? super CnameRecord, ? extends R> record,
            Function<? super ValidationFile, ? extends R> file,
            Function<? super InstructionUnavailable, ? extends R> unavailable) {
        return record.apply(this);
    }
}
