package io.github.sasp4j.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.spec.SaspSpec;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Bodies of responses: the specification's example, as it is or with more domains. */
final class SampleBody {

    /** The order of the example. */
    static final String ORDER = "654824";

    private static final String FILE = "/META-INF/openapi/examples/document-success.json";

    private SampleBody() {}

    /** The example as the specification has it: {@code orderNumber} and one {@code level} come as numbers. */
    static byte[] example() throws IOException {
        try (InputStream file = Objects.requireNonNull(SaspSpec.class.getResourceAsStream(FILE))) {
            return file.readAllBytes();
        }
    }

    /** The example with this number of domains, each with the methods of the example's first one. */
    static byte[] withDomains(int count) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode response = (ObjectNode) json.readTree(example());
        ArrayNode domains = (ArrayNode) response.at("/data/dcvStatus/domains");
        ObjectNode first = (ObjectNode) domains.get(0);
        domains.removeAll();
        for (int i = 0; i < count; i++) {
            domains.add(first.deepCopy().put("domainName", "www-" + i + ".example.com"));
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(response);
    }

    /** The example with a text wherever the specification has one. */
    static byte[] texts() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode response = (ObjectNode) json.readTree(example());
        response.findParents("orderNumber").forEach(SampleBody::numbersToText);
        response.findParents("level").forEach(SampleBody::numbersToText);
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(response);
    }

    /** A body by name: {@code example}, {@code texts}, or a number of domains. */
    static byte[] named(String name) throws IOException {
        return switch (name) {
            case "example" -> example();
            case "texts" -> texts();
            default -> withDomains(Integer.parseInt(name));
        };
    }

    private static void numbersToText(JsonNode parent) {
        for (String field : List.of("orderNumber", "level")) {
            if (parent.path(field).isNumber()) {
                ((ObjectNode) parent).put(field, parent.path(field).asText());
            }
        }
    }
}
