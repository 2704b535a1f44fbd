package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.CallLimitReachedException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.ServiceFaultException;
import io.github.sasp4j.error.TransportException;
import java.util.Optional;

/** Errors that the HTTP status alone reports. It outranks a body that is no envelope of the service, and one that did not come. */
final class HttpStatusErrors {

    private HttpStatusErrors() {}

    static Optional<SaspException> of(RawResponse response) {
        if (response.httpStatus().isEmpty()) {
            return Optional.empty();
        }
        int status = response.httpStatus().getAsInt();
        if (status >= 500) {
            return Optional.of(ServiceFaultException.ofHttpStatus(status));
        }
        return switch (status) {
            case 401, 403 -> Optional.of(AccessDeniedException.ofHttpStatus(status));
            case 407 ->
                Optional.of(new TransportException(
                        TransportException.Reason.PROXY_REJECTED,
                        "The proxy responded with HTTP 407: it wants other credentials.",
                        null));
            case 408, 425 -> Optional.of(ServiceFaultException.ofHttpStatus(status));
            case 429 -> Optional.of(CallLimitReachedException.tooManyRequests());
            default -> Optional.empty();
        };
    }
}
