package io.github.sasp4j.page.web;

import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** What a page without an order says: the keys of its words, and what HTTP says of it. */
enum FailureStatus {
    /** The CA has not responded within the visitor's time; the call goes on. */
    SLOW(HttpStatus.SERVICE_UNAVAILABLE),
    /** The CA does not know the order. */
    UNKNOWN_ORDER(HttpStatus.NOT_FOUND),
    /** Everything else: the reason is for the log, as no customer can do anything about it. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    FailureStatus(HttpStatus status) {
        this.status = status;
    }

    static FailureStatus of(SaspException failure) {
        if (failure instanceof TransportException late && late.reason() == TransportException.Reason.TIMED_OUT) {
            return SLOW;
        }
        return failure.kind() == ErrorKind.REQUEST_REJECTED && isOrdersFault(failure) ? UNKNOWN_ORDER : UNAVAILABLE;
    }

    HttpStatus status() {
        return status;
    }

    private static boolean isOrdersFault(SaspException failure) {
        Optional<String> argument = failure.vendorError().flatMap(error -> error.argument());
        return argument.filter("orderNumber"::equalsIgnoreCase).isPresent();
    }
}
