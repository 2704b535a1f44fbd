package io.github.sasp4j.documentation;

import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;

/** The reference's decisions on errors. */
final class HandleErrors {

    private HandleErrors() {}

    static String show(PostPaymentStatuses statuses, String order) {
        try {
            return statuses.fetch(StatusRequest.of(order)).orderStatus().text();
        } catch (SaspException failure) {
            return switch (failure.kind()) {
                case REQUEST_REJECTED -> "Unknown order.";
                case ACCESS_DENIED -> "Our access to the certificate authority does not work; we have been told.";
                default -> failure.retryable() ? "Not available right now." : "Our staff has been told.";
            };
        }
    }
}
