package io.github.sasp4j.testkit.monitor;

import io.github.sasp4j.spec.SaspSpec;
import io.github.sasp4j.testkit.monitor.SpecItem.Direction;
import io.github.sasp4j.testkit.monitor.SpecItem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All that the description has to be met on the wire. Immutable. */
public final class SpecItems {

    private static final int NOTES = 16;
    private static final List<String> LISTS = List.of("enum", "x-extensible-enum");

    private final JsonNode description;

    private SpecItems(JsonNode description) {
        this.description = description;
    }

    /** Reads the description. */
    public static SpecItems read() {
        try (InputStream yaml = SaspSpec.open()) {
            return new SpecItems(new YAMLMapper().readTree(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything, in the order of the description. */
    public Set<SpecItem> all() {
        Set<SpecItem> all = new LinkedHashSet<>();
        description.path("paths").forEach(path -> addOperation(path.path("post"), all));
        addFields("StatusRequest", Direction.REQUEST, all);
        addFields("UploadForm", Direction.REQUEST, all);
        addFields("StatusResponse", Direction.RESPONSE, all);
        addFields("FormFailure", Direction.RESPONSE, all);
        description.findValues("x-error-codes").stream()
                .flatMap(JsonNode::valueStream)
                .map(row -> errorCode(row.path("code").asString()))
                .forEach(all::add);
        IntStream.rangeClosed(1, NOTES).mapToObj(number -> note("Q" + number)).forEach(all::add);
        return all;
    }

    /** What a message of that schema has of it. */
    Set<SpecItem> in(String schema, Direction direction, JsonNode message) {
        Set<SpecItem> met = new LinkedHashSet<>();
        meet(schema, direction, message, met);
        return met;
    }

    static SpecItem errorCode(String code) {
        return new SpecItem(Kind.ERROR_CODE, Direction.RESPONSE, code);
    }

    static SpecItem note(String number) {
        return new SpecItem(Kind.NOTE, Direction.RESPONSE, number);
    }

    static SpecItem request(String operation, String type) {
        return new SpecItem(Kind.OPERATION, Direction.REQUEST, operation + " " + type);
    }

    static SpecItem response(String operation, String status, String type) {
        return new SpecItem(Kind.OPERATION, Direction.RESPONSE, (operation + " " + status + " " + type).strip());
    }

    private void addOperation(JsonNode operation, Set<SpecItem> all) {
        String id = operation.path("operationId").asString();
        operation.at("/requestBody/content").propertyNames().forEach(type -> all.add(request(id, type)));
        operation.path("responses").properties().forEach(response -> {
            List<String> types = response.getValue()
                    .path("content")
                    .propertyStream()
                    .map(Map.Entry::getKey)
                    .toList();
            (types.isEmpty() ? List.of("") : types).forEach(type -> all.add(response(id, response.getKey(), type)));
        });
    }

    private void addFields(String schema, Direction direction, Set<SpecItem> all) {
        properties(schema).forEach(property -> {
            String name = schema + "." + property.getKey();
            if (all.add(new SpecItem(Kind.FIELD, direction, name))) {
                words(property.getValue())
                        .forEach(word -> all.add(new SpecItem(Kind.WORD, direction, name + " " + word)));
                objects(property.getValue()).forEach(object -> addFields(object, direction, all));
            }
        });
    }

    private void meet(String schema, Direction direction, JsonNode object, Set<SpecItem> met) {
        properties(schema)
                .filter(property -> object.hasNonNull(property.getKey()))
                .forEach(property -> {
                    String name = schema + "." + property.getKey();
                    met.add(new SpecItem(Kind.FIELD, direction, name));
                    JsonNode value = object.path(property.getKey());
                    Set<String> words = words(property.getValue());
                    (value.isArray() ? value.valueStream() : Stream.of(value)).forEach(element -> {
                        if (element.isString() && words.contains(element.asString())) {
                            met.add(new SpecItem(Kind.WORD, direction, name + " " + element.asString()));
                        } else if (element.isObject()) {
                            objects(property.getValue()).forEach(type -> meet(type, direction, element, met));
                        }
                    });
                });
    }

    private Stream<Map.Entry<String, JsonNode>> properties(String schema) {
        return description.at("/components/schemas/" + schema + "/properties").propertyStream();
    }

    /** The words that a field can be, or that it can hold; those of the tables and those of the wire. */
    private Set<String> words(JsonNode schema) {
        Set<String> words = new TreeSet<>();
        reach(schema)
                .forEach(node -> LISTS.forEach(list ->
                        node.path(list).valueStream().map(JsonNode::asString).forEach(words::add)));
        return words;
    }

    /** The named schemas of objects that a field can be, or that it can hold. */
    private List<String> objects(JsonNode schema) {
        return reach(schema)
                .filter(node -> node.has("$ref"))
                .map(SpecItems::referred)
                .filter(name -> properties(name).findAny().isPresent())
                .toList();
    }

    /** All that a schema is made of, up to the named objects. */
    private Stream<JsonNode> reach(JsonNode schema) {
        Stream<JsonNode> parts = Stream.of(
                        schema.path("allOf").valueStream(),
                        schema.path("oneOf").valueStream(),
                        Stream.of(schema.path("items"), schema.path("x-documented")))
                .flatMap(nodes -> nodes);
        Stream<JsonNode> named =
                schema.has("$ref") && properties(referred(schema)).findAny().isEmpty()
                        ? Stream.of(description.at("/components/schemas/" + referred(schema)))
                        : Stream.of();
        return Stream.concat(
                Stream.of(schema),
                Stream.concat(parts, named)
                        .filter(node -> !node.isMissingNode())
                        .flatMap(this::reach));
    }

    private static String referred(JsonNode reference) {
        String path = reference.path("$ref").asString();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
