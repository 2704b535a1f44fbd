package io.github.sasp4j.page.web;

import io.github.sasp4j.error.SaspException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What HTTP says of a page without an order.
 *
 * @param status the status
 * @param retry whether it is worth asking again
 */
record FailureStatus(HttpStatus status, boolean retry) {

    private static final String SECONDS = "300";

    static FailureStatus of(SaspException failure) {
        return switch (failure.kind()) {
            case REQUEST_REJECTED ->
                new FailureStatus(isOrdersFault(failure) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_GATEWAY, false);
            case CALL_LIMIT_REACHED, SERVICE_FAULT, TRANSPORT ->
                new FailureStatus(HttpStatus.SERVICE_UNAVAILABLE, true);
            default -> new FailureStatus(HttpStatus.BAD_GATEWAY, failure.retryable());
        };
    }

    void applyTo(HttpServletResponse response) {
        response.setStatus(status.value());
        if (retry) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        }
    }

    private static boolean isOrdersFault(SaspException failure) {
        Optional<String> argument = failure.vendorError().flatMap(error -> error.argument());
        return argument.filter("orderNumber"::equalsIgnoreCase).isPresent();
    }
}
