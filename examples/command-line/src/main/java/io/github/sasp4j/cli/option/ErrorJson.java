package io.github.sasp4j.cli.option;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.cli.output.Json;
import io.github.sasp4j.error.RequestRejectedException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.VendorError;
import java.util.Optional;

/** A failure as JSON. */
final class ErrorJson {

    private ErrorJson() {}

    static ObjectNode of(SaspException failure) {
        Optional<VendorError> vendors = failure.vendorError();
        ObjectNode document = Json.NODES.objectNode();
        document.putObject("error")
                .put("type", failure.kind().name())
                .<ObjectNode>set(
                        "errorCode",
                        vendors.<JsonNode>map(error -> Json.NODES.numberNode(error.number()))
                                .orElseGet(Json.NODES::nullNode))
                .<ObjectNode>set("argument", Json.text(argument(failure)))
                .put("message", message(failure))
                .put("retryable", failure.retryable());
        return document;
    }

    private static Optional<String> argument(SaspException failure) {
        return failure instanceof RequestRejectedException rejected ? rejected.argument() : Optional.empty();
    }

    private static String message(SaspException failure) {
        return failure.vendorError()
                .map(VendorError::message)
                .filter(words -> !words.isBlank())
                .orElseGet(() -> String.valueOf(failure.getMessage()));
    }
}
