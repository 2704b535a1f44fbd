package io.github.sasp4j.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No line of the description goes untested. Runs after all other tests, over what they have left behind; the page is
 * {@code target/spec-coverage/index.html}.
 */
class SpecCoverageTest {

    private static final Path TOP = Path.of("..", "..");
    private static final Path PAGE = Path.of("target", "spec-coverage", "index.html");

    private static List<Path> files;
    private static Coverage coverage;

    @BeforeAll
    static void writePage() throws IOException {
        files = Coverage.files(TOP);
        coverage = Coverage.of(files);
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, CoveragePage.of(coverage));
    }

    @Test
    void theTestsOfEveryModuleThatTalksAreLookedAt() {
        assertThat(files)
                .extracting(file -> TOP.relativize(file)
                        .getName(TOP.relativize(file).getNameCount() - 3)
                        .toString())
                .contains("adapter-http", "adapter-fake", "command-line", "architecture");
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
