package io.github.sasp4j.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module whose tests could talk over the wire has the wire monitor among them. */
class EveryModuleIsMonitoredTest {

    private static final Path TOP = Path.of("..", "..");
    private static final int MODULES_DEEP = 2;
    private static final Pattern TALKS = Pattern.compile("<artifactId>sasp4j-adapter-(?:http|fake)</artifactId>");
    private static final Pattern MONITORED = Pattern.compile("<artifactId>sasp4j-testkit</artifactId>");

    @Test
    void thatTalks() {
        List<Path> talking = talking();

        assertThat(talking)
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(module -> MONITORED.matcher(pom(module)).find());
    }

    private static List<Path> talking() {
        try (Stream<Path> folders = Files.walk(TOP, MODULES_DEEP)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
                    .filter(folder -> Files.isDirectory(folder.resolve("src/test/java")))
                    .filter(module -> TALKS.matcher(pom(module)).find())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String pom(Path module) {
        try {
            return Files.readString(module.resolve("pom.xml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
