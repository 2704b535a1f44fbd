package io.github.sasp4j.fake.wire.internal.variation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.error.VendorError;

/** As the specification's examples write. */
public final class ExampleStyle implements ResponseStyle {

    @Override
    public WireResponse told(ObjectNode response) {
        ResponseParts parts = new ResponseParts(response);
        parts.data().forEach(data -> NumericText.asNumber(data, "orderNumber"));
        parts.methods().forEach(method -> NumericText.asNumber(method, "level"));
        return WireResponse.json(response);
    }

    @Override
    public WireResponse error(VendorError error) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        response.put("errorCode", error.code().text());
        response.put("errorMessage", error.message());
        error.detail().ifPresent(detail -> response.put("errorDetail", detail));
        response.putObject("data");
        return WireResponse.json(response);
    }
}
