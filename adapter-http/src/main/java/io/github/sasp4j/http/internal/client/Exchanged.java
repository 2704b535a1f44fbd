package io.github.sasp4j.http.internal.client;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What has gone over the wire in one call.
 *
 * @param httpStatus empty if no status line came
 * @param bytes of the response's body, or of the files that were sent; empty if there were none
 */
public record Exchanged(OptionalInt httpStatus, OptionalLong bytes) {

    /** Before a call, and where there is no wire. */
    public static final Exchanged NOTHING = new Exchanged(OptionalInt.empty(), OptionalLong.empty());

    /** A response's head. */
    public static Exchanged head(int httpStatus) {
        return new Exchanged(OptionalInt.of(httpStatus), OptionalLong.empty());
    }

    /** The same with a number of bytes. */
    public Exchanged withBytes(long number) {
        return new Exchanged(httpStatus, OptionalLong.of(number));
    }
}
