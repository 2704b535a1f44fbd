package io.github.sasp4j.fake.wire.internal.variation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.error.VendorError;

/** As the specification's examples write. */
public final class ExampleStyle implements ResponseStyle {

    @Override
    public WireResponse told(ObjectNode answer) {
        ResponseParts parts = new ResponseParts(answer);
        parts.data().forEach(data -> NumericText.asNumber(data, "orderNumber"));
        parts.methods().forEach(method -> NumericText.asNumber(method, "level"));
        return WireResponse.json(answer);
    }

    @Override
    public WireResponse refused(VendorError error) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("errorCode", error.code().text());
        answer.put("errorMessage", error.message());
        error.detail().ifPresent(detail -> answer.put("errorDetail", detail));
        answer.putObject("data");
        return WireResponse.json(answer);
    }
}
