package io.github.sasp4j.spec.internal.check;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.finding.WireMessage;
import io.github.sasp4j.spec.form.MultipartPart;
import io.github.sasp4j.spec.form.MultipartReader;
import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import io.github.sasp4j.spec.internal.schema.SchemaValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds an upload against the description: the form, and where the service leads to afterwards. Thread-safe. */
public final class UploadCheck {

    private static final String SCHEMA = "UploadForm";
    private static final String FILE = "file";
    private static final String SECTION = "3";
    private static final int MAX_PARTS = 10_000;

    private final OpenApiDescription description;
    private final SchemaValidator schemas;

    public UploadCheck(OpenApiDescription description, SchemaValidator schemas) {
        this.description = description;
        this.schemas = schemas;
    }

    public List<Finding> check(String contentType, byte[] body) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        List<String> names = new ArrayList<>();
        Set<String> repeated = new LinkedHashSet<>();
        try {
            MultipartReader parts = MultipartReader.open(contentType, new ByteArrayInputStream(body), MAX_PARTS);
            while (parts.next()) {
                MultipartPart part = parts.part();
                names.add(part.name());
                if (part.name().equals(FILE) && part.isFile()) {
                    tree.withArray(FILE).add("");
                } else if (tree.has(part.name())) {
                    repeated.add(part.name());
                } else {
                    tree.put(part.name(), parts.text(Integer.MAX_VALUE));
                }
            }
        } catch (IOException malformed) {
            return List.of(finding(
                    WireMessage.UPLOAD_REQUEST,
                    Finding.Kind.DEPARTURE,
                    "",
                    "the parts of multipart/form-data",
                    String.valueOf(malformed.getMessage()),
                    Optional.empty()));
        }
        FindingCollector findings = new FindingCollector(description, WireMessage.UPLOAD_REQUEST, SCHEMA, tree);
        repeated.forEach(name -> findings.departs("/" + name, "one part of this name", Optional.empty()));
        schemas.violations(SCHEMA, tree).forEach(violation -> findings.violation(violation, Optional.empty()));
        checkOrder(names, findings);
        return findings.all();
    }

    public List<Finding> checkResponse(int status, Optional<String> location, String successUrl, String errorUrl) {
        boolean redirected = status / 100 == 3
                && location.filter(target -> leadsTo(successUrl, target) || leadsTo(errorUrl, target))
                        .isPresent();
        String actual =
                "HTTP " + status + (location.isEmpty() ? "" : redirected ? " to one of them" : " to another address");
        return List.of(finding(
                WireMessage.UPLOAD_RESPONSE,
                redirected ? Finding.Kind.NOTE : Finding.Kind.DEPARTURE,
                "/Location",
                "a redirect to successURL or errorURL",
                actual,
                Optional.of(Quirk.Q14)));
    }

    private void checkOrder(List<String> names, FindingCollector findings) {
        List<String> wanted = description
                .schema(SCHEMA)
                .path("properties")
                .propertyStream()
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> places =
                names.stream().map(wanted::indexOf).filter(place -> place >= 0).toList();
        if (!places.stream().sorted().toList().equals(places)) {
            findings.departs("", "the parts in this order: " + String.join(", ", wanted), Optional.empty());
        }
    }

    /** The service may add a query of its own. */
    private static boolean leadsTo(String page, String target) {
        return target.equals(page) || target.startsWith(page + "?") || target.startsWith(page + "&");
    }

    private static Finding finding(
            WireMessage message,
            Finding.Kind kind,
            String pointer,
            String expected,
            String actual,
            Optional<Quirk> note) {
        return new Finding(message, kind, pointer, expected, actual, SECTION, note);
    }
}
