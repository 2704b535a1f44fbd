package io.github.sasp4j.fake.wire.internal.variation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the same thing in another form. What is absent may become null, and an empty text where that says nothing. */
final class SyntacticVariation {

    private static final List<String> OPTIONAL_OF_ORDER =
            List.of("uploadDocumentUrl", "uploadDocumentToken", "maxMDCDomains", "maxMDCWildcardDomains");
    private static final List<String> OPTIONAL_OF_DCV = List.of("MD5", "SHA256", "uniqueValue");
    private static final List<String> OPTIONAL_OF_AGREEMENT =
            List.of("clickThroughStatus", "lastEmailSent", "lastOpenDate");
    private static final List<String> WITH_ACTIONS =
            List.of("csrStatus", "dcvStatus", "callbackStatus", "organizationStatus");

    private final RandomChoices choices;

    SyntacticVariation(RandomChoices choices) {
        this.choices = choices;
    }

    void apply(ResponseParts parts) {
        envelope(parts.response());
        parts.data().forEach(this::order);
        parts.sections().forEach(section -> absentText(section, "description"));
        parts.requirements().forEach(requirement -> absentText(requirement, "description"));
        WITH_ACTIONS.forEach(name -> parts.section(name).forEach(this::actions));
        parts.section("agreementStatus").forEach(this::agreement);
        parts.section("callbackStatus").forEach(section -> absentText(section, "phoneNumber"));
        parts.section("dcvStatus").forEach(section -> OPTIONAL_OF_DCV.forEach(field -> absentText(section, field)));
        parts.domains().forEach(domain -> absent(domain, "selectedMethod"));
        parts.methods().forEach(this::method);
        reorder(parts.response());
    }

    /** Puts the fields of an object, and of all that it holds, into another order. */
    void reorder(JsonNode node) {
        node.forEach(this::reorder);
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
            choices.shuffle(fields);
            Map<String, JsonNode> reordered = new LinkedHashMap<>();
            fields.forEach(field -> reordered.put(field.getKey(), field.getValue()));
            object.removeAll();
            object.setAll(reordered);
        }
    }

    private void envelope(ObjectNode response) {
        if (choices.coin()) {
            response.put("errorCode", "0");
        }
        switch (choices.below(3)) {
            case 0 -> response.putNull("errorMessage");
            case 1 -> response.remove("errorMessage");
            default -> response.put("errorMessage", "");
        }
    }

    private void order(ObjectNode data) {
        if (choices.coin()) {
            NumericText.asNumber(data, "orderNumber");
        }
        OPTIONAL_OF_ORDER.forEach(field -> absent(data, field));
        ResponseParts.SECTIONS.forEach(section -> absent(data, section));
        absentText(data, "primaryDomainName");
    }

    private void agreement(ObjectNode section) {
        OPTIONAL_OF_AGREEMENT.forEach(field -> absent(section, field));
        absentText(section, "clickThroughEmailAddress");
        actions(section);
        JsonNode actions = section.path("availableActions");
        if (actions.size() == 1 && choices.coin()) {
            section.set("availableActions", actions.get(0));
        }
    }

    private void method(ObjectNode method) {
        if (choices.coin()) {
            NumericText.asNumber(method, "level");
        }
        absent(method, "level");
        absent(method, "selectedMethod");
    }

    private void actions(ObjectNode section) {
        if (!section.has("availableActions") && choices.coin()) {
            section.putArray("availableActions");
        }
        absent(section, "availableActions");
    }

    private void absentText(ObjectNode object, String field) {
        if (!object.has(field) && choices.coin()) {
            object.put(field, "");
        }
        absent(object, field);
    }

    private void absent(ObjectNode object, String field) {
        if (!object.has(field) && choices.coin()) {
            object.putNull(field);
        }
    }
}
