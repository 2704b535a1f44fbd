package io.github.sasp4j.cli.option;

import io.github.sasp4j.error.RequestRejectedException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.VendorError;
import java.util.Optional;

/** A failure as JSON. Keys and their order are a promise to scripts. */
record ErrorJson(Failure error) {

    static ErrorJson of(SaspException failure) {
        return new ErrorJson(new Failure(
                failure.kind().name(),
                failure.vendorError().map(VendorError::number),
                failure instanceof RequestRejectedException rejected ? rejected.argument() : Optional.empty(),
                message(failure),
                failure.retryable()));
    }

    private static String message(SaspException failure) {
        return failure.vendorError()
                .map(VendorError::message)
                .filter(words -> !words.isBlank())
                .orElseGet(() -> String.valueOf(failure.getMessage()));
    }

    record Failure(
            String type, Optional<Long> errorCode, Optional<String> argument, String message, boolean retryable) {}
}
