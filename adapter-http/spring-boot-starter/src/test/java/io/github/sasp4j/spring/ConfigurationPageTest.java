package io.github.sasp4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on configuration, held against what editors are told. */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "reference", "configuration.md");

    static Stream<String> rows() throws IOException {
        try (InputStream file =
                SaspAutoConfiguration.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            JsonNode properties = new ObjectMapper().readTree(file).path("properties");
            return StreamSupport.stream(properties.spliterator(), false).map(ConfigurationPageTest::row);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aPropertyHasARowWithItsDefaultAndItsDescription(String row) throws IOException {
        assertThat(Files.readString(PAGE).replace("`", "").lines()).contains(row);
    }

    private static String row(JsonNode property) {
        String description = property.path("description").asText();
        return String.join(
                " | ",
                "| " + property.path("name").asText(),
                property.path("defaultValue").asText(),
                description.substring(0, 1).toUpperCase(Locale.ROOT) + description.substring(1) + ". |");
    }
}
