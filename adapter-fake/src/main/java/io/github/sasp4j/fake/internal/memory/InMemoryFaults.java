package io.github.sasp4j.fake.internal.memory;

import io.github.sasp4j.error.CallLimitReachedException;
import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.error.MalformedResponseException.Evidence;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.ServiceFaultException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.internal.vendor.VendorResponse;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.Optional;
import java.util.OptionalInt;

/** Hands a response to a caller in the same process: a fault of the wire becomes the error that it would end in. */
final class InMemoryFaults {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private InMemoryFaults() {}

    static PostPaymentStatus deliver(VendorResponse response) {
        if (response instanceof VendorResponse.Success told) {
            return told.status();
        }
        if (response instanceof VendorResponse.Failure rejected) {
            throw rejected.error().toException();
        }
        VendorResponse.Faulted faulted = (VendorResponse.Faulted) response;
        Optional<SaspException> failure = failure(faulted.fault());
        if (failure.isPresent()) {
            throw failure.get();
        }
        return deliver(faulted.intended());
    }

    private static Optional<SaspException> failure(Fault fault) {
        if (fault instanceof Fault.ErrorResponse response) {
            return Optional.of(response.error().toException());
        }
        if (fault instanceof Fault.FormEncodedError response) {
            return Optional.of(response.error().toException());
        }
        if (fault instanceof Fault.HttpError error) {
            return Optional.of(ofHttpStatus(error.status()));
        }
        if (fault instanceof Fault.DroppedConnection) {
            return Optional.of(
                    new TransportException(Reason.BROKEN_OFF, "The connection ended before the response did.", null));
        }
        if (fault instanceof Fault.TruncatedBody) {
            return Optional.of(malformed("The response is cut off.", OptionalInt.empty()));
        }
        if (fault instanceof Fault.HtmlPage) {
            return Optional.of(malformed("The response is a page for people.", OptionalInt.empty()));
        }
        return Optional.empty();
    }

    private static SaspException ofHttpStatus(int status) {
        if (status == TOO_MANY_REQUESTS) {
            return CallLimitReachedException.tooManyRequests();
        }
        return status >= SERVER_ERROR
                ? ServiceFaultException.ofHttpStatus(status)
                : malformed("The service responded with HTTP " + status + ".", OptionalInt.of(status));
    }

    private static SaspException malformed(String message, OptionalInt httpStatus) {
        return new MalformedResponseException(
                message, new Evidence(Optional.empty(), httpStatus, Optional.empty(), ""));
    }
}
