package io.github.sasp4j.spec.internal.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.WireMessage;
import io.github.sasp4j.spec.form.FormBody;
import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import io.github.sasp4j.spec.internal.schema.SchemaValidator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds the form that asks for an order against the description. Thread-safe. */
public final class StatusRequestCheck {

    private static final String SCHEMA = "StatusRequest";

    private final OpenApiDescription description;
    private final SchemaValidator schemas;

    public StatusRequestCheck(OpenApiDescription description, SchemaValidator schemas) {
        this.description = description;
        this.schemas = schemas;
    }

    public List<Finding> check(byte[] form) {
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
        FindingCollector findings = new FindingCollector(description, WireMessage.STATUS_REQUEST, SCHEMA, tree);
        if (!readable) {
            findings.departs("", "a form whose percent-encoding is whole", Optional.empty());
        }
        repeated.ifPresent(name -> findings.departs("/" + name, "one field of this name", Optional.empty()));
        schemas.violations(SCHEMA, tree).forEach(violation -> findings.violation(violation, Optional.empty()));
        return findings.all();
    }

    /** Nothing of it is shown: where no fields are told apart, no secret is. */
    private List<Finding> noForm() {
        FindingCollector findings = new FindingCollector(
                description, WireMessage.STATUS_REQUEST, SCHEMA, JsonNodeFactory.instance.objectNode());
        findings.departs("", "a form, application/x-www-form-urlencoded", Optional.empty());
        return findings.all();
    }

    /** The service reads names without regard to case; the schema has the specification's spelling. */
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
