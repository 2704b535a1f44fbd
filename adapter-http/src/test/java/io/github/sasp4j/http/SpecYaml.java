package io.github.sasp4j.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;

/** The spec as a tree, for tests that hold the adapter against it. */
final class SpecYaml {

    private SpecYaml() {}

    static JsonNode read(InputStream spec) throws IOException {
        try (spec) {
            return new YAMLMapper().readTree(spec);
        }
    }
}
