package io.github.sasp4j.cli.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.cli.check.CheckReport.Occurrence;
import io.github.sasp4j.cli.output.Json;
import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Quirk;

/** A report as JSON. Keys and their order are a promise to scripts. */
public final class CheckJson {

    private CheckJson() {}

    public static ObjectNode of(CheckReport report) {
        ObjectNode document = Json.NODES
                .objectNode()
                .put("reading", report.reading().name())
                .put("files", report.files())
                .put("departures", report.departures())
                .put("notes", report.notes());
        ArrayNode findings = document.putArray("findings");
        for (Finding.Kind kind : Finding.Kind.values()) {
            report.occurrences(kind).forEach(occurrence -> findings.add(of(occurrence)));
        }
        ArrayNode passedOver = document.putArray("passedOver");
        report.passedOver()
                .forEach(exchange -> passedOver
                        .addObject()
                        .put("place", exchange.place())
                        .put("request", exchange.request())
                        .put("reason", exchange.reason().name()));
        return document;
    }

    private static ObjectNode of(Occurrence occurrence) {
        Finding finding = occurrence.finding();
        return Json.NODES
                .objectNode()
                .put("message", finding.message().name())
                .put("kind", finding.kind().name())
                .put("pointer", finding.pointer())
                .put("expected", finding.expected())
                .put("actual", finding.actual())
                .put("section", finding.section())
                .<ObjectNode>set("note", Json.text(finding.note().map(Quirk::number)))
                .<ObjectNode>set("explanation", Json.text(finding.note().map(Quirk::sentence)))
                .put("count", occurrence.count())
                .put("firstFile", occurrence.firstFile())
                .put("lastFile", occurrence.lastFile());
    }
}
