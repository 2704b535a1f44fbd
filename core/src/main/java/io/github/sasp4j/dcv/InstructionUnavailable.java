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
        /** The domain is not a host name of at least two labels. */
        NOT_A_HOST_NAME("The domain is not a host name."),
        /** The name is the static text that stands for the names of a multi-domain certificate. */
        SEVERAL_DOMAINS("The text stands for several domains. Each domain is proved by itself."),
        /** The name is an IP address, which has no DNS records of its own. */
        IP_ADDRESS("An IP address is proved by a file, not by a DNS record."),
        /** The domain, or the record's name below it, would exceed the 253 characters of a DNS name. */
        NAME_TOO_LONG("The name of the record would be longer than the 253 characters that DNS allows."),
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
