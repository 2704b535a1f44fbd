package io.github.sasp4j.fake.wire.internal.variation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.spec.vocabulary.SpecField;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where in a response the quirks are at home. What has another form than the specification's is passed over. */
final class ResponseParts {

    static final List<String> SECTIONS = objectsOf("PostPaymentData");

    private static final List<String> REQUIREMENTS = objectsOf("OrganizationStatus");

    private final ObjectNode response;

    ResponseParts(ObjectNode response) {
        this.response = response;
    }

    ObjectNode response() {
        return response;
    }

    List<ObjectNode> data() {
        return objects(Stream.of(response.path("data")));
    }

    List<ObjectNode> sections() {
        return data().stream()
                .flatMap(data -> objects(SECTIONS.stream().map(data::path)).stream())
                .toList();
    }

    List<ObjectNode> section(String name) {
        return objects(data().stream().map(data -> data.path(name)));
    }

    List<ObjectNode> requirements() {
        return section("organizationStatus").stream()
                .flatMap(section -> objects(REQUIREMENTS.stream().map(section::path)).stream())
                .toList();
    }

    List<ObjectNode> domains() {
        return section("dcvStatus").stream()
                .flatMap(section -> elements(section.path("domains")).stream())
                .toList();
    }

    List<ObjectNode> methods() {
        return domains().stream()
                .flatMap(domain -> elements(domain.path("methods")).stream())
                .toList();
    }

    /** The fields of a schema that are objects. */
    private static List<String> objectsOf(String schema) {
        return SpecVocabulary.schema(schema).fields().stream()
                .filter(field -> field.type().isEmpty())
                .map(SpecField::name)
                .toList();
    }

    private static List<ObjectNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return objects(elements.stream());
    }

    private static List<ObjectNode> objects(Stream<JsonNode> nodes) {
        return nodes.filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }
}
