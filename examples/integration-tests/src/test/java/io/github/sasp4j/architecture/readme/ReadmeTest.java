package io.github.sasp4j.architecture.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.architecture.readme.Readme.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is there, and compiles. */
class ReadmeTest {

    private static final int FIRST_SCREEN = 35;

    @ParameterizedTest
    @MethodSource("io.github.sasp4j.architecture.readme.Readme#javaBlocks")
    void aJavaBlockStandsInACompiledSourceFile(Block block) {
        List<String> code = stripped(block.code());

        assertThat(sourceFiles()).anyMatch(file -> Collections.indexOfSubList(stripped(lines(file)), code) >= 0);
    }

    @Test
    void theFirstJavaIsOnTheFirstScreen() {
        assertThat(Readme.javaBlocks()).isNotEmpty();
        assertThat(Readme.javaBlocks().get(0).line()).isLessThanOrEqualTo(FIRST_SCREEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Run it", "Test it"})
    void aSectionHasOneBlockOfOneCommand(String section) {
        assertThat(Readme.blocks())
                .filteredOn(block -> block.section().equals(section))
                .singleElement()
                .satisfies(block ->
                        assertThat(block.code()).singleElement().asString().isNotBlank());
    }

    @Test
    void everyRelativeLinkLeadsToAFile() {
        assertThat(Readme.relativeLinks())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Readme.TOP.resolve(link)).exists());
    }

    /** The sources of all examples; what lies in a source folder is compiled by the build. */
    private static List<Path> sourceFiles() {
        try (Stream<Path> paths = Files.walk(Readme.TOP.resolve("examples"))) {
            return paths.filter(path ->
                            path.toString().matches(".*[/\\\\]src[/\\\\](main|test)[/\\\\]java[/\\\\].*\\.java"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> stripped(List<String> lines) {
        return lines.stream().map(String::strip).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
