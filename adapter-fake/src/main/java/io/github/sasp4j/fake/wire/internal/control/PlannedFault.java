package io.github.sasp4j.fake.wire.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.fault.Faults;
import io.github.sasp4j.order.OrderNumber;
import java.time.Duration;

/** A fault as a control request describes it. Stateless. */
final class PlannedFault {

    private PlannedFault() {}

    /**
     * Plans the fault for an order, an account or all calls; for a number of calls, or until the faults are cleared.
     *
     * @throws ControlException if the request describes no fault
     */
    static void plan(JsonNode request, Faults faults) throws ControlException {
        Fault fault = fault(request);
        Faults.Scope scope = request.hasNonNull("order")
                ? faults.forOrder(OrderNumber.of(request.get("order").asText()))
                : request.hasNonNull("account")
                        ? faults.forAccount(request.get("account").asText())
                        : faults.everywhere();
        if (request.hasNonNull("calls")) {
            scope.next(request.get("calls").asInt(), fault);
        } else {
            scope.always(fault);
        }
    }

    private static Fault fault(JsonNode request) throws ControlException {
        String message = request.path("message").asText("");
        return switch (request.path("type").asText()) {
            case "error" ->
                new Fault.ErrorResponse(VendorError.of(request.path("code").asLong(), message));
            case "formError" ->
                new Fault.FormEncodedError(VendorError.of(request.path("code").asLong(), message));
            case "httpStatus" -> new Fault.HttpError(request.path("status").asInt());
            case "delay" -> new Fault.Delay(seconds(request));
            case "slowBody" -> new Fault.SlowBody(seconds(request));
            case "droppedConnection" -> new Fault.DroppedConnection();
            case "truncatedBody" -> new Fault.TruncatedBody();
            case "htmlPage" -> new Fault.HtmlPage();
            default ->
                throw ControlException.badRequest("type: error, formError, httpStatus, delay, slowBody, "
                        + "droppedConnection, truncatedBody or htmlPage");
        };
    }

    static Duration seconds(JsonNode request) {
        return Duration.ofMillis(Math.round(request.path("seconds").asDouble() * 1000));
    }
}
