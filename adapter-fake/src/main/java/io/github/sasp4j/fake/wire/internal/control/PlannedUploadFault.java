package io.github.sasp4j.fake.wire.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.fake.fault.UploadFault;

/** A fault of an upload as a control request describes it. Stateless. */
final class PlannedUploadFault {

    private PlannedUploadFault() {}

    /**
     * The fault.
     *
     * @throws ControlException if the request describes none
     */
    static UploadFault of(JsonNode request) throws ControlException {
        return switch (request.path("type").asText()) {
            case "rejected" -> new UploadFault.Rejected(request.path("reason").asText("rejected"));
            case "brokenOff" ->
                new UploadFault.BrokenOff(request.path("afterBytes").asLong());
            case "slowReader" -> new UploadFault.SlowReader(PlannedFault.seconds(request));
            case "responseLost" -> new UploadFault.ResponseLost();
            case "httpStatus" ->
                new UploadFault.HttpStatus(request.path("status").asInt());
            default ->
                throw ControlException.badRequest("type: rejected, brokenOff, slowReader, responseLost or httpStatus");
        };
    }
}
