package io.github.sasp4j.integration.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a native image needs to know of the library stands in its jars, all of it and no more. */
class ReachabilityMetadataTest {

    private static final String OURS = "io.github.sasp4j.";

    /** Of the program, the fake, lambdas and proxies. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("io\\.github\\.sasp4j\\.(fake|testkit|integration)\\..*|.*\\$\\$.*|.*\\$Proxy.*");

    @Test
    void theMetadataOfTheJarsIsWhatAProgramAsksForByReflection() throws Exception {
        assertThat(metadata("sasp4j-core", "sasp4j-adapter-http")).containsExactlyInAnyOrderElementsOf(recorded());
    }

    private static Set<String> recorded() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+EnableDynamicAgentLoading",
                        "-Djdk.attach.allowAttachSelf=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecordedProgram.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = program.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(program.waitFor()).as(String.join("\n", lines)).isZero();
        Set<String> needed = new TreeSet<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            assertThat(words).as(line).hasSize(3);
            if ((isOfLibrary(words[1]) || isOfLibrary(words[2])) && !isElsewhere(words[1]) && !isEnum(words)) {
                needed.add(words[0] + " " + words[1]);
            }
        }
        return needed;
    }

    private static boolean isOfLibrary(String name) {
        return name.startsWith(OURS) && !isElsewhere(name);
    }

    private static boolean isElsewhere(String name) {
        return ELSEWHERE.matcher(name).matches();
    }

    /** The constants of an enumeration are there without being asked for. */
    private static boolean isEnum(String[] words) throws ClassNotFoundException {
        return words[0].equals("type") && Class.forName(words[1]).isEnum();
    }

    private static Set<String> metadata(String... artifacts) throws IOException {
        Set<String> named = new TreeSet<>();
        for (String artifact : artifacts) {
            JsonNode metadata = read(artifact);
            for (JsonNode entry : metadata.path("reflection")) {
                JsonNode type = entry.path("type");
                named.add(
                        type.isTextual()
                                ? "type " + type.textValue()
                                : "proxy " + type.at("/proxy/0").textValue());
            }
            for (JsonNode entry : metadata.path("resources")) {
                named.add(
                        entry.has("bundle")
                                ? "bundle " + entry.path("bundle").textValue()
                                : "resource " + entry.path("glob").textValue());
            }
        }
        return named;
    }

    private static JsonNode read(String artifact) throws IOException {
        String name = "/META-INF/native-image/io.github.sasp4j/" + artifact + "/reachability-metadata.json";
        try (InputStream file = ReachabilityMetadataTest.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(file);
        }
    }
}
