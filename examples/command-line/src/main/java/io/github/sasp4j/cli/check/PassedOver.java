package io.github.sasp4j.cli.check;

import io.github.sasp4j.spec.recording.RecordedBody;
import io.github.sasp4j.spec.recording.RecordedExchange;
import io.github.sasp4j.spec.recording.RecordedExchange.Operation;
import io.github.sasp4j.spec.recording.RecordedRequest;
import java.util.Optional;

/**
 * An exchange of a recording, or its response, that is not checked.
 *
 * @param place the file and, of several exchanges, the number of this one
 * @param request the method and the address without its query; empty if no request was recorded
 * @param reason why it is not checked
 */
record PassedOver(String place, String request, Reason reason) {

    static Optional<PassedOver> of(String place, RecordedExchange exchange) {
        return reason(exchange)
                .map(reason -> new PassedOver(
                        place, exchange.request().map(PassedOver::name).orElse(""), reason));
    }

    private static Optional<Reason> reason(RecordedExchange exchange) {
        if (exchange.operation().isEmpty()) {
            return Optional.of(Reason.OTHER_REQUEST);
        }
        if (exchange.response().isEmpty()) {
            return Optional.of(Reason.NO_RESPONSE);
        }
        RecordedBody.State body = exchange.response().get().body().state();
        boolean needsBody = exchange.operation().get() == Operation.STATUS;
        return needsBody && body == RecordedBody.State.NOT_RECORDED
                ? Optional.of(Reason.NO_BODY)
                : needsBody && body == RecordedBody.State.DAMAGED ? Optional.of(Reason.DAMAGED_BODY) : Optional.empty();
    }

    /** The part of an address before its query, without a name and a password. */
    private static String name(RecordedRequest request) {
        return request.method() + " " + request.url().split("[?#]", 2)[0].replaceFirst("//[^/@]*@", "//");
    }

    /** Why an exchange is not checked, or its response is not. */
    enum Reason {
        OTHER_REQUEST("not a request of this API"),
        NO_RESPONSE("no response was recorded"),
        NO_BODY("the body of the response was not recorded"),
        DAMAGED_BODY("the recorded body is damaged base64");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
