package io.github.sasp4j.dcv;

import java.util.Objects;
import java.util.function.Function;

/**
 * Nothing can be published for this domain now.
 *
 * @param reason why
 */
public record InstructionUnavailable(Reason reason) implements DcvInstruction {

    public InstructionUnavailable {
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public <R> R fold(
            Function<? super CnameRecord, ? extends R> record,
            Function<? super ValidationFile, ? extends R> file,
            Function<? super InstructionUnavailable, ? extends R> unavailable) {
        return unavailable.apply(this);
    }

    /** Why an instruction cannot be given. */
    public enum Reason {
        /** There is no hash of the CSR yet. */
        DIGEST_MISSING("The service has given no hashes of the CSR yet."),
        /** The MD5 is not 32 hexadecimal digits. */
        MD5_MALFORMED("The MD5 of the CSR is not 32 hexadecimal digits."),
        /** The SHA-256 is not 64 hexadecimal digits. */
        SHA256_MALFORMED("The SHA-256 of the CSR is not 64 hexadecimal digits."),
        /** The unique value is not 1 to 20 letters and digits. */
        UNIQUE_VALUE_MALFORMED("The unique value is not 1 to 20 letters and digits."),
        /** The domain is not a host name, as with the static text for several domains. */
        NOT_A_HOST_NAME("The domain is not a host name."),
        /** A wildcard name cannot be proved by file, by the rules since November 2021. */
        WILDCARD_NOT_BY_FILE("A wildcard name cannot be proved by a file.");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        /** The reason as one English sentence. */
        public String explanation() {
            return explanation;
        }
    }
}
