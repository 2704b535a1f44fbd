package io.github.sasp4j.spec.internal.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.finding.SpecProfile;
import io.github.sasp4j.spec.finding.WireMessage;
import io.github.sasp4j.spec.form.FormBody;
import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import io.github.sasp4j.spec.internal.schema.SchemaValidator;
import io.github.sasp4j.spec.internal.schema.SchemaViolation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds a response against one reading: bytes in, findings out, and no exception. Thread-safe. */
public final class StatusResponseCheck {

    private static final String SCHEMA = "StatusResponse";
    private static final String FORM_SCHEMA = "FormFailure";
    private static final String SECTION = "2";

    /** A client skips it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String WANTED = "an object as JSON in UTF-8";

    private final SpecProfile reading;
    private final OpenApiDescription description;
    private final SchemaValidator schemas;
    private final KnownDeviations known;
    private final QuirkDetector quirks;
    private final EnvelopeCheck envelope;

    /**
     * @param tolerant the description as it stands
     * @param read the same in that reading
     */
    public StatusResponseCheck(
            SpecProfile reading, OpenApiDescription tolerant, OpenApiDescription read, SchemaValidator schemas) {
        this.reading = reading;
        this.description = read;
        this.schemas = schemas;
        this.known = new KnownDeviations(tolerant);
        this.quirks = new QuirkDetector(description);
        this.envelope = new EnvelopeCheck(tolerant);
    }

    public List<Finding> check(byte[] body) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException otherBytes) {
            return unreadable("", body.length + " bytes that are not UTF-8", Optional.empty());
        }
        if (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            return unreadable("", "nothing", Optional.empty());
        }
        return FormBody.isForm(text) ? checkForm(text) : checkJson(text);
    }

    private List<Finding> checkJson(String text) {
        try {
            return checkTree(JsonBody.read(text));
        } catch (JsonBody.UnreadableException broken) {
            boolean known = broken.isMisplacedBrace() && text.stripLeading().startsWith("{");
            return unreadable(broken.pointer(), broken.why(), known ? Optional.of(Quirk.Q13) : Optional.empty());
        }
    }

    private List<Finding> checkTree(JsonNode tree) {
        return check(SCHEMA, tree, findings -> {
            if (tree.isObject()) {
                envelope.check(findings);
            }
            if (reading == SpecProfile.DOCUMENTED) {
                quirks.note(findings);
                envelope.checkTable(findings);
                TokenShape.check(findings);
            }
        });
    }

    private List<Finding> checkForm(String text) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        FormBody form = FormBody.read(text);
        if (form.fields().stream().anyMatch(FormBody.Field::isDamaged)) {
            return unreadable("", "a form whose percent-encoding is damaged", Optional.empty());
        }
        form.fields().forEach(field -> tree.put(field.name(), field.value()));
        return check(FORM_SCHEMA, tree, findings -> {
            if (reading == SpecProfile.DOCUMENTED) {
                findings.departs("", "an object as JSON; the tables know no form", Optional.empty());
                quirks.note(findings);
                envelope.checkForm(findings);
            }
        });
    }

    private List<Finding> check(String schema, JsonNode tree, Consumer<FindingCollector> further) {
        FindingCollector findings = new FindingCollector(description, WireMessage.STATUS_RESPONSE, schema, tree);
        for (SchemaViolation violation : schemas.violations(schema, tree)) {
            findings.violation(violation, known.explain(schema, violation, findings.value(violation.pointer())));
        }
        further.accept(findings);
        return findings.all();
    }

    private static List<Finding> unreadable(String pointer, String actual, Optional<Quirk> note) {
        String shown = new Excerpt(JsonNodeFactory.instance.missingNode()).clean(pointer);
        return List.of(
                new Finding(WireMessage.STATUS_RESPONSE, Finding.Kind.DEPARTURE, shown, WANTED, actual, SECTION, note));
    }
}
