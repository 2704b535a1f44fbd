package io.github.sasp4j.fake.wire.internal.variation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.section.RequirementStatus;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** As the specification's tables write. What they have no word for is said with the next one, or left out. */
public final class SpecificationStyle implements ResponseStyle {

    private static final Pattern MD5 = Pattern.compile("[0-9A-Fa-f]{32}");
    private static final Pattern SHA256 = Pattern.compile("[0-9A-Fa-f]{64}");

    @Override
    public WireResponse told(ObjectNode response) {
        ResponseParts parts = new ResponseParts(response);
        Stream.of(parts.sections(), parts.requirements()).flatMap(List::stream).forEach(part -> {
            putIfAbsent(part, "title");
            putIfAbsent(part, "description");
        });
        parts.requirements()
                .forEach(check -> replace(
                        check, "status", RequirementStatus.UNKNOWN.text(), RequirementStatus.IN_PROGRESS.text()));
        parts.section("agreementStatus").forEach(SpecificationStyle::oneAction);
        parts.section("dcvStatus").forEach(section -> {
            removeUnless(MD5, section, "MD5");
            removeUnless(SHA256, section, "SHA256");
        });
        parts.domains().forEach(domain -> {
            replace(domain, "dcvStatus", DomainStatus.NOT_COMPLETED.text(), DomainStatus.IN_PROGRESS.text());
            removeIfNotYetSet(domain);
        });
        parts.methods().forEach(SpecificationStyle::removeIfNotYetSet);
        return WireResponse.json(response);
    }

    @Override
    public WireResponse error(VendorError error) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        response.put("errorCode", error.number());
        response.put("errorMessage", withoutQuotes(error));
        response.putObject("data");
        return WireResponse.json(response);
    }

    /** The message with the argument's name as the table has it. */
    static String withoutQuotes(VendorError error) {
        return error.argument()
                .map(name -> error.message().replace("'" + name + "'", name))
                .orElse(error.message());
    }

    private static void putIfAbsent(ObjectNode object, String field) {
        if (!object.path(field).isTextual()) {
            object.put(field, "");
        }
    }

    private static void replace(ObjectNode object, String field, String quirk, String tables) {
        if (object.path(field).asText().equals(quirk)) {
            object.put(field, tables);
        }
    }

    private static void removeUnless(Pattern pattern, ObjectNode object, String field) {
        if (!pattern.matcher(object.path(field).asText()).matches()) {
            object.remove(field);
        }
    }

    private static void removeIfNotYetSet(ObjectNode object) {
        if (object.path("selectedMethod").asText().equals(Domain.NO_METHOD_SELECTED)) {
            object.remove("selectedMethod");
        }
    }

    private static void oneAction(ObjectNode section) {
        JsonNode actions = section.path("availableActions");
        if (actions.isArray() && !actions.isEmpty()) {
            section.set("availableActions", actions.get(0));
        } else {
            section.remove("availableActions");
        }
    }
}
