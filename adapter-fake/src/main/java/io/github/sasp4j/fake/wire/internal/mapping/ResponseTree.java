package io.github.sasp4j.fake.wire.internal.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.Map;

/** The response to a successful call, as a JSON tree in the specification's order of fields. Thread-safe. */
public final class ResponseTree {

    private final StatusToWire mapper = new StatusToWireImpl();
    private final ObjectMapper json = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    public ObjectNode of(PostPaymentStatus status) {
        ObjectNode tree = json.createObjectNode();
        tree.put("errorCode", 0);
        tree.put("errorMessage", "");
        tree.set("data", json.valueToTree(mapper.data(status, status.product(), status.sections())));
        for (Map.Entry<String, String> unplaced : status.unmapped().entrySet()) {
            putBack(tree, JsonPointer.compile(unplaced.getKey()), read(unplaced.getValue()));
        }
        return tree;
    }

    /** What has no parent any more, since the order has moved on, is not put back. */
    private static void putBack(ObjectNode tree, JsonPointer at, JsonNode value) {
        JsonPointer last = at.last();
        if (last == null) {
            return;
        }
        JsonNode parent = tree.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.set(last.getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array && last.mayMatchElement()) {
            array.insert(Math.min(last.getMatchingIndex(), array.size()), value);
        }
    }

    private JsonNode read(String raw) {
        try {
            return json.readTree(raw);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("an order holds raw JSON that is none", notJson);
        }
    }
}
