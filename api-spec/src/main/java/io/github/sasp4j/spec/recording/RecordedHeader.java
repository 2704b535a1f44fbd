package io.github.sasp4j.spec.recording;

import java.util.Objects;

/** A header of a response. Its value may be a cookie, and is not printed. Immutable. */
public record RecordedHeader(String name, String value) {

    public RecordedHeader {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** Says its name, and nothing of its value. */
    @Override
    public String toString() {
        return "RecordedHeader[" + name + "]";
    }
}
