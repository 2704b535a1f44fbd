package io.github.sasp4j.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No line of the description goes untested. Runs after the tests of the modules below, over what they have left behind;
 * the consumer's and the page's come later, and would be those of an older build. The page is
 * {@code target/spec-coverage/index.html}.
 */
class SpecCoverageTest {

    private static final Path TOP = Path.of("..", "..");
    private static final Path PAGE = Path.of("target", "spec-coverage", "index.html");
    private static final List<Path> FILES = Stream.of(
                    "adapter-http", "adapter-fake", "examples/command-line", "examples/integration-tests")
            .map(TOP::resolve)
            .map(Coverage::file)
            .toList();

    private static Coverage coverage;

    @BeforeAll
    static void writePage() throws IOException {
        coverage = Coverage.of(FILES);
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, CoveragePage.of(coverage));
    }

    @Test
    void theWholeDescriptionIsCounted() {
        assertThat(coverage.tests()).hasSizeGreaterThan(150);
    }

    @Test
    void everythingWasMetOnTheWire() {
        assertThat(coverage.notMet()).as("see " + PAGE).isEmpty();
    }
}
