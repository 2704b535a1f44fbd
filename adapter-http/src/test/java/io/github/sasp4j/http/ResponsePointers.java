package io.github.sasp4j.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The places of the specification's success example, by what stands there. */
final class ResponsePointers {

    static final String DOMAIN = "/data/dcvStatus/domains/0";

    private ResponsePointers() {}

    static Stream<String> texts() {
        return leaves().filter(pointer ->
                        Examples.tree(Examples.DOCUMENT_SUCCESS).at(pointer).isTextual())
                .filter(pointer -> !pointer.matches(".*/(options|availableActions)/\\d+"));
    }

    static Stream<String> integers() {
        return Stream.of(
                "/data/productType",
                "/data/certificateDuration",
                "/data/productTerm",
                "/data/maxMDCDomains",
                "/data/maxMDCWildcardDomains");
    }

    static Stream<String> objects() {
        List<String> objects = new ArrayList<>();
        collect(Examples.tree(Examples.DOCUMENT_SUCCESS).get("data"), "/data", objects, true);
        return objects.stream();
    }

    /** Fields that are not objects or lists, of the specification's example; the whole table of its places. */
    static Stream<String> leaves() {
        List<String> leaves = new ArrayList<>();
        collect(Examples.tree(Examples.DOCUMENT_SUCCESS).get("data"), "/data", leaves, false);
        return leaves.stream();
    }

    static Stream<String> required() {
        return Stream.of(
                        Stream.of(
                                "/errorCode",
                                "/errorMessage",
                                "/data/orderNumber",
                                "/data/productType",
                                "/data/productName",
                                "/data/certificateDuration",
                                "/data/productTerm",
                                "/data/orderStatus",
                                "/data/domainName",
                                DOMAIN + "/domainName",
                                DOMAIN + "/dcvStatus",
                                DOMAIN + "/methods",
                                DOMAIN + "/methods/1/type",
                                DOMAIN + "/methods/1/title",
                                DOMAIN + "/methods/1/options"),
                        objects()
                                .filter(pointer -> pointer.matches("/data/[a-zA-Z]+(/[a-zA-Z]+)?"))
                                .flatMap(section -> Stream.of(section + "/title", section + "/status")))
                .flatMap(fields -> fields);
    }

    private static void collect(JsonNode node, String at, List<String> found, boolean objects) {
        node.properties().forEach(field -> {
            String place =
                    JsonPointer.compile(at).appendProperty(field.getKey()).toString();
            if (field.getValue().isObject()) {
                if (objects) {
                    found.add(place);
                }
                collect(field.getValue(), place, found, objects);
            } else if (field.getValue().isArray()) {
                for (int i = 0; i < field.getValue().size(); i++) {
                    if (field.getValue().get(i).isObject()) {
                        if (objects) {
                            found.add(place + "/" + i);
                        }
                        collect(field.getValue().get(i), place + "/" + i, found, objects);
                    } else if (!objects) {
                        found.add(place + "/" + i);
                    }
                }
            } else if (!objects) {
                found.add(place);
            }
        });
    }
}
