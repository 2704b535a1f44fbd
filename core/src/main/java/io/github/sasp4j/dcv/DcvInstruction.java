package io.github.sasp4j.dcv;

import java.util.function.Function;

/** What to publish to prove control of a domain by CSR hash, or why that cannot be said. */
public sealed interface DcvInstruction permits CnameRecord, ValidationFile, InstructionUnavailable {

    /**
     * Applies the function for this kind of instruction. A kind that a later version adds is a compile error wherever
     * it is not handled.
     */
    <R> R fold(
            Function<? super CnameRecord, ? extends R> record,
            Function<? super ValidationFile, ? extends R> file,
            Function<? super InstructionUnavailable, ? extends R> unavailable);
}
