package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

/** Every server in the tests is monitored: the stub service is the only one that responds. */
class EveryServerIsMonitoredTest {

    private static final String SERVER = MockWebServer.class.getName().replace('.', '/');

    @Test
    void onlyTheStubServiceStartsAServer() {
        assertThat(classesThatName(SERVER)).containsExactlyInAnyOrder("StubService.class", "CapturedLogs.class");
    }

    /** Compiled classes hold the names that they use as they are. */
    private static List<String> classesThatName(String type) {
        Path compiled = Path.of("target", "test-classes");
        try (Stream<Path> files = Files.walk(compiled)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> text(file).contains(type))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("EveryServerIsMonitoredTest.class"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
