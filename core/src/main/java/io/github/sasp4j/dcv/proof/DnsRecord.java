package io.github.sasp4j.dcv.proof;

import java.time.Duration;
import java.util.Objects;

/**
 * A record as a name server sent it.
 *
 * @param name the full name of the record, without a trailing dot
 * @param type its type
 * @param value the target without a trailing dot, the address, or the text
 * @param timeToLive how long it may be cached
 */
public record DnsRecord(String name, DnsRecordType type, String value, Duration timeToLive) {

    /** Checks the parts. */
    public DnsRecord {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(timeToLive, "timeToLive");
    }

    boolean isAt(String other) {
        return name.equalsIgnoreCase(other);
    }

    boolean hasSameData(DnsRecord other) {
        return type == other.type && value.equalsIgnoreCase(other.value);
    }
}
