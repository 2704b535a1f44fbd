package io.github.sasp4j.cli.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.cli.output.Json;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.order.Coverage;
import io.github.sasp4j.order.MultiDomain;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.progress.Progress;
import io.github.sasp4j.section.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order as JSON. Keys and their order are a promise to scripts. */
public final class StatusJson {

    private StatusJson() {}

    public static ObjectNode of(StatusReport report) {
        PostPaymentStatus status = report.status();
        ObjectNode document = Json.NODES.objectNode();
        document.put("orderNumber", status.orderNumber().text());
        document.set("orderStatus", Json.open(status.orderStatus()));
        document.set("product", product(status.product()));
        document.set("coverage", coverage(status.coverage()));
        document.set("upload", upload(status.upload()));
        document.set("sections", sections(status.sections().present()));
        document.set("nextSteps", nextSteps(status.nextSteps()));
        document.set("progress", progress(status.progress()));
        document.set("deviations", deviations(report.deviations()));
        document.set("unmapped", unmapped(status.unmapped()));
        return document;
    }

    private static JsonNode product(Product product) {
        return Json.NODES
                .objectNode()
                .<ObjectNode>set("type", Json.number(product.type()))
                .<ObjectNode>set("name", Json.text(product.name()))
                .<ObjectNode>set("certificateDays", Json.number(product.certificateDays()))
                .set("termDays", Json.number(product.termDays()));
    }

    private static JsonNode coverage(Coverage coverage) {
        ObjectNode json = Json.NODES.objectNode();
        if (coverage instanceof MultiDomain several) {
            return json.put("kind", "multi")
                    .<ObjectNode>set("primary", Json.text(several.primary()))
                    .<ObjectNode>set("maxDomains", Json.number(several.maxDomains()))
                    .set("maxWildcardDomains", Json.number(several.maxWildcardDomains()));
        }
        return json.put("kind", "single")
                .<ObjectNode>set("name", Json.text(((SingleDomain) coverage).name()))
                .putNull("maxDomains")
                .putNull("maxWildcardDomains");
    }

    /** Never the token. */
    private static JsonNode upload(Optional<UploadAccess> upload) {
        return upload.<JsonNode>map(access -> Json.NODES
                        .objectNode()
                        .put("url", access.url().toString())
                        .set("tokenExpires", Json.text(access.token().expires())))
                .orElseGet(Json.NODES::nullNode);
    }

    private static JsonNode sections(List<Section> sections) {
        ArrayNode json = Json.NODES.arrayNode();
        sections.forEach(section -> json.add(SectionJson.of(section)));
        return json;
    }

    private static JsonNode nextSteps(List<NextStep> steps) {
        ArrayNode json = Json.NODES.arrayNode();
        for (NextStep step : steps) {
            json.addObject()
                    .put("actor", step.actor().name())
                    .<ObjectNode>set("section", Json.text(step.section().map(SectionJson::name)))
                    .<ObjectNode>set("action", Json.open(step.action()))
                    .<ObjectNode>set("subject", Json.text(step.subject()))
                    .put("blocking", step.blocking());
        }
        return json;
    }

    private static JsonNode progress(Progress progress) {
        return Json.NODES.objectNode().put("completed", progress.completed()).put("applicable", progress.applicable());
    }

    private static JsonNode deviations(List<Deviation> deviations) {
        ArrayNode json = Json.NODES.arrayNode();
        for (Deviation deviation : deviations) {
            json.addObject()
                    .put("pointer", deviation.pointer())
                    .put("kind", deviation.kind().name())
                    .put("detail", deviation.detail());
        }
        return json;
    }

    private static JsonNode unmapped(Map<String, String> unmapped) {
        ObjectNode json = Json.NODES.objectNode();
        unmapped.forEach((pointer, raw) -> json.set(pointer, Json.raw(raw)));
        return json;
    }
}
