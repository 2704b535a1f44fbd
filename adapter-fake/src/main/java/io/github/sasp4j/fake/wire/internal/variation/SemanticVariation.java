package io.github.sasp4j.fake.wire.internal.variation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.section.RequirementStatus;
import java.util.ArrayList;
import java.util.List;

/** Adds what nobody knows yet, and says things as another version of the service might. */
final class SemanticVariation {

    private static final List<String> CALLBACK_TITLES = List.of("Signer Verification", "Order Authorization");

    private final RandomChoices choices;

    SemanticVariation(RandomChoices choices) {
        this.choices = choices;
    }

    void apply(ResponseParts parts) {
        parts.data().forEach(this::laterFields);
        parts.section("dcvStatus").forEach(this::laterFields);
        parts.sections().forEach(section -> unknownWord(section.path("availableActions")));
        parts.section("callbackStatus").forEach(section -> section.put("title", choices.oneOf(CALLBACK_TITLES)));
        parts.requirements()
                .forEach(check -> replace(
                        check, "status", RequirementStatus.UNKNOWN.text(), RequirementStatus.IN_PROGRESS.text()));
        parts.domains().forEach(this::domain);
        parts.section("dcvStatus").forEach(section -> shuffle(section.path("domains")));
    }

    /** The names are those of later versions of the specification; their place and type are anybody's guess. */
    private void laterFields(ObjectNode object) {
        if (choices.coin()) {
            object.put("caaCheckStatus", "passed");
        }
        if (choices.coin()) {
            object.putArray("latestCAACheckErrors");
        }
        if (choices.coin()) {
            object.putObject("maStatus").put("status", "NotApplicable");
        }
    }

    private void domain(ObjectNode domain) {
        replace(domain, "dcvStatus", DomainStatus.NOT_COMPLETED.text(), DomainStatus.IN_PROGRESS.text());
        if (domain.path("selectedMethod").asText().equals(Domain.NO_METHOD_SELECTED) && choices.coin()) {
            domain.remove("selectedMethod");
        }
        if (domain.path("methods") instanceof ArrayNode methods) {
            if (choices.below(4) == 0) {
                ObjectNode method = methods.addObject();
                method.put("type", "yetUnknownMethod").put("title", "Yet Unknown Method");
                method.putArray("options").add("Yet Unknown Option");
            }
            shuffle(methods);
        }
    }

    private void unknownWord(JsonNode actions) {
        if (actions instanceof ArrayNode words && choices.below(4) == 0) {
            words.add("yetUnknownAction");
        }
    }

    private void replace(ObjectNode object, String field, String word, String other) {
        if (object.path(field).asText().equals(word) && choices.coin()) {
            object.put(field, other);
        }
    }

    private void shuffle(JsonNode node) {
        if (node instanceof ArrayNode array) {
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(elements::add);
            choices.shuffle(elements);
            array.removeAll();
            array.addAll(elements);
        }
    }
}
