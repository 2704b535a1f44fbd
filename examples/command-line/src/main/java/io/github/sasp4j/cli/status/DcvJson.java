package io.github.sasp4j.cli.status;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.cli.output.Json;
import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.section.Dcv;

/** What domain control validation has besides what all sections have, as JSON. */
final class DcvJson {

    private DcvJson() {}

    static void addTo(ObjectNode section, Dcv dcv) {
        section.set("md5", Json.text(dcv.digests().md5()));
        section.set("sha256", Json.text(dcv.digests().sha256()));
        section.set("uniqueValue", Json.text(dcv.digests().uniqueValue()));
        ArrayNode domains = section.putArray("domains");
        dcv.domains().forEach(domain -> add(domains.addObject(), domain));
    }

    private static void add(ObjectNode json, Domain domain) {
        json.put("name", domain.name());
        json.set("status", Json.open(domain.status()));
        json.set("selectedMethod", Json.text(domain.selectedMethod()));
        ArrayNode methods = json.putArray("methods");
        domain.methods().forEach(method -> add(methods.addObject(), method));
    }

    private static void add(ObjectNode json, DcvMethod method) {
        json.set("kind", Json.open(method.kind()));
        json.set("title", Json.text(method.title()));
        json.set("level", Json.text(method.level()));
        ArrayNode options = json.putArray("options");
        method.options().forEach(options::add);
    }
}
