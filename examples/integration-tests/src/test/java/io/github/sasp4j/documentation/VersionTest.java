package io.github.sasp4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The version of the build is the one that readers are told to ask for, and each version has its date. */
class VersionTest {

    private static final Pattern OF_THE_BUILD = Pattern.compile("(?m)^  <version>(.+)</version>$");
    private static final Pattern REQUESTED = Pattern.compile("sasp4j-bom(?:</artifactId>\\s*<version>|:)([^<\"]+)");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern PUBLISHED = Pattern.compile("<artifactId>(sasp4j-[a-z-]+)</artifactId>");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/getting-started.md"})
    void aPageAsksForTheVersionOfTheBuild(String page) throws IOException {
        assertThat(found(REQUESTED, page)).isNotEmpty().hasSameElementsAs(found(OF_THE_BUILD, "pom.xml"));
    }

    @Test
    void theReadmeListsEveryArtifactOfTheBom() throws IOException {
        String readme = Files.readString(MarkdownPage.TOP.resolve("README.md"));

        assertThat(found(PUBLISHED, "core/bom/pom.xml"))
                .contains("sasp4j-testkit")
                .filteredOn(artifact -> !artifact.equals("sasp4j-parent"))
                .allSatisfy(artifact -> assertThat(readme).contains("| `" + artifact + "` |"));
    }

    @Test
    void aVersionInTheChangelogHasItsDate() throws IOException {
        assertThat(found(SECTION, "CHANGELOG.md"))
                .isNotEmpty()
                .allMatch(section ->
                        section.equals("Unreleased") || section.matches("\\d+\\.\\d+\\.\\d+ - \\d{4}-\\d{2}-\\d{2}"));
    }

    private static List<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(MarkdownPage.TOP.resolve(Path.of(file))))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
