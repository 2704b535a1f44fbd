package io.github.sasp4j.spec.internal.check;

import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The titles that the specification's own example shows, each with the sections and methods that have it. */
final class DocumentedTitles {

    private static final String EXAMPLE = "/components/examples/documentSuccess/value";
    private static final String TITLE = "title";
    private static final Pattern INDEX = Pattern.compile("/\\d+(?=/|$)");

    private final Map<String, Set<String>> titles = new HashMap<>();

    DocumentedTitles(OpenApiDescription description) {
        collect("", description.at(EXAMPLE));
    }

    /** The titles that the specification shows for an object; empty if it shows none, or the title is one of them. */
    Optional<Set<String>> insteadOf(String pointer, JsonNode titled) {
        return Optional.ofNullable(titles.get(key(pointer, titled)))
                .filter(shown -> !shown.contains(titled.path(TITLE).asString()));
    }

    private void collect(String pointer, JsonNode node) {
        if (node.has(TITLE)) {
            titles.computeIfAbsent(key(pointer, node), key -> new LinkedHashSet<>())
                    .add(node.path(TITLE).asString());
        }
        node.properties().forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue()));
        if (node.isArray()) {
            node.forEach(element -> collect(pointer + "/0", element));
        }
    }

    /** Methods have titles by their type, all else by its place. */
    private static String key(String pointer, JsonNode titled) {
        return INDEX.matcher(pointer).replaceAll("/*") + " "
                + titled.path("type").asString("");
    }
}
