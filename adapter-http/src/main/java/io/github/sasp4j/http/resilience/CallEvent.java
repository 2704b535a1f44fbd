package io.github.sasp4j.http.resilience;

import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.internal.client.Exchanged;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What has happened to a call. It names no order, account or secret, so that every part can be the tag of a metric.
 *
 * @param type what has happened
 * @param operation which of the two operations
 * @param attempt the number of the attempt, from 1
 * @param duration how long the attempt took, or the delay before the next attempt; zero if there was none
 * @param failure the kind of failure; empty if there was none
 * @param httpStatus the status of the response over HTTP; empty if none came
 * @param bytes of the response's body for a status, and of the files that were sent for an upload; empty if none went over
 *     the wire
 */
public record CallEvent(
        Type type,
        Operation operation,
        int attempt,
        Duration duration,
        Optional<ErrorKind> failure,
        OptionalInt httpStatus,
        OptionalLong bytes) {

    /** Checks the event. */
    public CallEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(httpStatus, "httpStatus");
        Objects.requireNonNull(bytes, "bytes");
    }

    static CallEvent of(Type type, Operation operation, int attempt, Duration duration) {
        return new CallEvent(
                type, operation, attempt, duration, Optional.empty(), OptionalInt.empty(), OptionalLong.empty());
    }

    CallEvent because(SaspException cause) {
        return new CallEvent(type, operation, attempt, duration, Optional.of(cause.kind()), httpStatus, bytes);
    }

    CallEvent after(Exchanged exchanged) {
        return new CallEvent(type, operation, attempt, duration, failure, exchanged.httpStatus(), exchanged.bytes());
    }

    /** The operations of the service. */
    public enum Operation {
        /** The status of an order. */
        STATUS,
        /** The upload of documents. */
        UPLOAD
    }

    /** What can happen to a call. */
    public enum Type {
        /** An attempt starts. */
        STARTED,
        /** An attempt has succeeded. */
        SUCCEEDED,
        /** An attempt has failed. */
        FAILED,
        /** A failed attempt is made again after the duration. */
        RETRIED,
        /**
         * No call was made: the credentials were denied, the account cools down, its budget is used up, too many calls wait
         * already, or the port was closed.
         */
        NOT_CALLED,
        /** A caller shares the response of a call that is under way. */
        SHARED,
        /** A caller gets a status that was fetched before. */
        REUSED
    }
}
