package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The DTOs stand on annotations and the JDK: whoever uses them needs nothing else. */
class GeneratedSourcesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern QUALIFIED_NAME = Pattern.compile("\\b(?:[a-z]\\w*\\.)+@?[A-Z]\\w*");
    private static final List<String> ALLOWED =
            List.of("java.", "com.fasterxml.jackson.annotation.", "org.jspecify.", "io.github.sasp4j.spec.dto.");

    @Test
    void namesOnlyAnnotationsAndTheJdk() {
        assertThat(names()).allMatch(name -> ALLOWED.stream().anyMatch(name::startsWith));
    }

    @Test
    void nothingIsImportedByAsterisk() {
        assertThat(GeneratedSources.files())
                .allSatisfy(file -> assertThat(GeneratedSources.text(file)).doesNotContainPattern("import [^;]*\\*"));
    }

    @Test
    void theSourcesAreReallyLookedAt() {
        assertThat(GeneratedSources.files()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(names()).contains("com.fasterxml.jackson.annotation.JsonProperty");
    }

    /** Every type that is named in full, in an import or elsewhere. */
    private static Stream<String> names() {
        return GeneratedSources.files().stream()
                .map(GeneratedSources::text)
                .map(source -> COMMENT.matcher(source).replaceAll(""))
                .map(source -> TEXT.matcher(source).replaceAll(""))
                .flatMap(source -> QUALIFIED_NAME.matcher(source).results())
                .map(name -> name.group().replace("@", ""))
                .distinct();
    }
}
