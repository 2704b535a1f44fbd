package io.github.sasp4j.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The recorded responses that the spec comes with, and variants of the specification's own. */
final class Examples {

    static final String DOCUMENT_SUCCESS = "document-success.json";
    static final String DOCUMENT_FAILURE = "document-failure.json";
    static final String SINGLE_DOMAIN = "single-domain.json";
    static final String MARK_CERTIFICATE = "mark-certificate.json";
    static final String FORM_FAILURE = "form-failure.txt";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    static byte[] bytes(String name) {
        try (InputStream file = Examples.class.getResourceAsStream("/META-INF/openapi/examples/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static JsonNode tree(String name) {
        try {
            return JSON.readTree(bytes(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The specification's example with another value, given as raw JSON, at a place. */
    static String with(String pointer, String rawJson) {
        JsonNode tree = tree(DOCUMENT_SUCCESS);
        set(tree, pointer, rawJson);
        return tree.toString();
    }

    /** The specification's example without what stands at a place. */
    static String without(String pointer) {
        JsonNode tree = tree(DOCUMENT_SUCCESS);
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) tree.at(place.head())).remove(place.last().getMatchingProperty());
        return tree.toString();
    }

    static void set(JsonNode tree, String pointer, String rawJson) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(place.head());
        JsonNode value;
        try {
            value = JSON.readTree(rawJson);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        }
    }
}
