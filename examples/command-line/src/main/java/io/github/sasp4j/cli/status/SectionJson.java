package io.github.sasp4j.cli.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.cli.output.Json;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import java.util.List;

/** A section as JSON: what all have, then its own. */
final class SectionJson {

    private SectionJson() {}

    static JsonNode of(Section section) {
        ObjectNode json = Json.NODES
                .objectNode()
                .put("kind", name(section.kind()))
                .<ObjectNode>set("title", Json.text(section.title()))
                .<ObjectNode>set("status", Json.open(section.status()))
                .set("description", Json.text(section.description()));
        ArrayNode actions = json.putArray("actions");
        section.actions().forEach(action -> actions.add(Json.open(action)));
        if (section instanceof Dcv dcv) {
            DcvJson.addTo(json, dcv);
        } else if (section instanceof Agreement agreement) {
            addTo(json, agreement);
        } else if (section instanceof Callback callback) {
            json.set("phoneNumber", Json.text(callback.phoneNumber()));
        } else if (section instanceof Organization organization) {
            json.set("requirements", requirements(organization.requirements()));
        }
        return json;
    }

    static String name(SectionKind kind) {
        return switch (kind) {
            case CSR -> "csr";
            case DCV -> "dcv";
            case AGREEMENT -> "agreement";
            case CALLBACK -> "callback";
            case ORGANIZATION -> "organization";
            case SECOND_APPROVAL -> "secondApproval";
            case FAST_SERVICE -> "fastService";
        };
    }

    private static void addTo(ObjectNode json, Agreement agreement) {
        json.set("clickThrough", Json.open(agreement.clickThrough()));
        json.set("email", Json.text(agreement.email()));
        json.set("lastEmailSent", Json.text(agreement.lastEmailSent()));
        json.set("lastOpened", Json.text(agreement.lastOpened()));
    }

    private static JsonNode requirements(List<Requirement> requirements) {
        ArrayNode json = Json.NODES.arrayNode();
        for (Requirement requirement : requirements) {
            json.addObject()
                    .put("kind", requirement.kind().name())
                    .<ObjectNode>set("title", Json.text(requirement.title()))
                    .<ObjectNode>set("status", Json.open(requirement.status()))
                    .set("description", Json.text(requirement.description()));
        }
        return json;
    }
}
