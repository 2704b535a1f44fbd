package io.github.sasp4j.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds the form that asks for an order against the description. Thread-safe. */
final class StatusRequestCheck {

    private static final String SCHEMA = "StatusRequest";

    private final Description description;
    private final Schemas schemas;

    StatusRequestCheck(Description description, Schemas schemas) {
        this.description = description;
        this.schemas = schemas;
    }

    List<Finding> check(byte[] form) {
        String text = new String(form, UTF_8);
        if (!text.isBlank() && "{[<\"".indexOf(text.stripLeading().charAt(0)) >= 0) {
            return noForm();
        }
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        boolean readable = true;
        Optional<String> repeated = Optional.empty();
        try {
            for (FormBody.Field field : FormBody.read(text).fields()) {
                String name = documented(field.name());
                if (tree.has(name)) {
                    repeated = Optional.of(name);
                }
                tree.put(name, field.value());
            }
        } catch (IllegalArgumentException damaged) {
            readable = false;
        }
        Findings findings = new Findings(description, WireMessage.STATUS_REQUEST, SCHEMA, tree);
        if (!readable) {
            findings.departs("", "a form whose percent-encoding is whole", Optional.empty());
        }
        repeated.ifPresent(name -> findings.departs("/" + name, "one field of this name", Optional.empty()));
        schemas.violations(SCHEMA, tree).forEach(violation -> findings.violation(violation, Optional.empty()));
        return findings.all();
    }

    /** Nothing of it is shown: where no fields are told apart, no secret is. */
    private List<Finding> noForm() {
        Findings findings =
                new Findings(description, WireMessage.STATUS_REQUEST, SCHEMA, JsonNodeFactory.instance.objectNode());
        findings.departs("", "a form, application/x-www-form-urlencoded", Optional.empty());
        return findings.all();
    }

    /** The service reads names without regard to case; the schema has the document's spelling. */
    private String documented(String name) {
        return description
                .schema(SCHEMA)
                .path("properties")
                .propertyStream()
                .map(java.util.Map.Entry::getKey)
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }
}
