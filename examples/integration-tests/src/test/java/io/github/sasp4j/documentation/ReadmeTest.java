package io.github.sasp4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees first who comes to the project. */
class ReadmeTest {

    private static final int FIRST_SCREEN = 35;

    @Test
    void theFirstJavaIsOnTheFirstScreen() {
        assertThat(MarkdownPage.README.javaBlocks()).isNotEmpty();
        assertThat(MarkdownPage.README.javaBlocks().get(0).line()).isLessThanOrEqualTo(FIRST_SCREEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Run it", "Test it"})
    void aSectionHasOneBlockOfOneCommand(String section) {
        assertThat(MarkdownPage.README.blocks())
                .filteredOn(block -> block.section().equals(section))
                .singleElement()
                .satisfies(block ->
                        assertThat(block.code()).singleElement().asString().isNotBlank());
    }
}
