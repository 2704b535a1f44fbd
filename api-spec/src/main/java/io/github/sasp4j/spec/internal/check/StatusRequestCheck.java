package io.github.sasp4j.spec.internal.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.WireMessage;
import io.github.sasp4j.spec.form.FormBody;
import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import io.github.sasp4j.spec.internal.schema.SchemaValidator;
import io.github.sasp4j.spec.vocabulary.SpecField;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Validates the form of a status request against the description. The service reads names without regard to case; the
 * schema has the specification's spelling. Thread-safe.
 */
public final class StatusRequestCheck {

    private static final String SCHEMA = "StatusRequest";
    private static final String REDACTED = "[redacted]";

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
        Set<String> damaged = new LinkedHashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        List<FormBody.Field> fields = FormBody.read(form).fields();
        if (!fields.isEmpty() && fields.stream().allMatch(field -> isUnknown(field.name()))) {
            return noForm();
        }
        boolean afterSecret = false;
        for (FormBody.Field field : fields) {
            Optional<SpecField> argument = SpecVocabulary.requestArgument(field.name());
            afterSecret = argument.map(SpecField::isSecret).orElse(afterSecret);
            // An unescaped & in a password makes the rest of it a name.
            String name = argument.map(SpecField::name).orElse(afterSecret ? REDACTED : field.name());
            if (tree.has(name)) {
                repeated.add(name);
            }
            if (field.isDamaged()) {
                damaged.add(name);
            }
            tree.put(name, field.value());
        }
        FindingCollector findings = new FindingCollector(description, WireMessage.STATUS_REQUEST, SCHEMA, tree);
        damaged.forEach(name -> findings.departs(at(name), "percent-encoded UTF-8", Optional.empty()));
        repeated.forEach(name -> findings.departs(at(name), "one field of this name", Optional.empty()));
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

    private static String at(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isUnknown(String name) {
        return SpecVocabulary.requestArgument(name).isEmpty();
    }
}
