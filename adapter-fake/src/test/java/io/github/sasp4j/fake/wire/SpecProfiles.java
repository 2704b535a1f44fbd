package io.github.sasp4j.fake.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sasp4j.spec.SaspSpec;
import io.github.sasp4j.spec.SpecCheck;
import io.github.sasp4j.spec.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The description of the wire, for tests that hold the server against it. */
final class SpecProfiles {

    private SpecProfiles() {}

    /** Where a response deviates from the description, and how. */
    static List<Finding> departures(SpecCheck check, String answerBody) {
        return check.statusResponse(answerBody.getBytes(UTF_8)).stream()
                .filter(Finding::isDeparture)
                .toList();
    }

    static JsonNode example(String name) {
        try (InputStream in = SaspSpec.class.getResourceAsStream("/META-INF/openapi/examples/" + name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
