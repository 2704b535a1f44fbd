package io.github.sasp4j.integration.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes one place of a JSON body: its type, its name, its number. */
final class JsonMutation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    JsonMutation(Random random) {
        this.random = random;
    }

    String of(String body) {
        try {
            JsonNode tree = JSON.readTree(body);
            List<ObjectNode> objects = new ArrayList<>();
            collect(tree, objects);
            ObjectNode owner = objects.get(random.nextInt(objects.size()));
            List<String> names = new ArrayList<>();
            owner.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty()) {
                return body;
            }
            change(owner, names.get(random.nextInt(names.size())));
            String text = JSON.writeValueAsString(tree);
            return random.nextInt(8) == 0 ? withRepeatedName(text) : text;
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private void change(ObjectNode owner, String name) {
        JsonNode value = owner.get(name);
        switch (random.nextInt(12)) {
            case 0 -> owner.remove(name);
            case 1 -> owner.putNull(name);
            case 2 -> owner.put(name, random.nextInt());
            case 3 -> owner.put(name, random.nextDouble() * 1e6);
            case 4 -> owner.put(name, random.nextBoolean());
            case 5 -> owner.put(name, "x".repeat(random.nextInt(5_000)));
            case 6 -> owner.set(name, NODES.arrayNode().add(value));
            case 7 -> owner.set(name, NODES.objectNode().set("0", value));
            case 8 -> owner.set(name, value.isArray() ? unfolded((ArrayNode) value) : NODES.arrayNode());
            case 9 -> owner.set(name + "X", owner.remove(name));
            case 10 -> owner.put(name, value.isNumber() ? value.asText() + ".0" : value.asText() + " ");
            default -> owner.set("another" + random.nextInt(100), value.deepCopy());
        }
    }

    private static ObjectNode unfolded(ArrayNode list) {
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < list.size(); i++) {
            object.set(Integer.toString(i * 2), list.get(i));
        }
        return object;
    }

    private static String withRepeatedName(String text) {
        return text.replaceFirst("\\{\"(\\w+)\":", "{\"$1\":1,\"$1\":");
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }
}
