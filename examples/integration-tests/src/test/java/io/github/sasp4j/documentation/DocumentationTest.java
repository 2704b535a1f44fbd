package io.github.sasp4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.documentation.MarkdownPage.Block;
import io.github.sasp4j.error.ErrorCode;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.error.MalformedResponseException.Evidence;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.error.VendorError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show is there, and compiles. */
class DocumentationTest {

    private static final MarkdownPage ERRORS = new MarkdownPage(Path.of("docs", "reference", "errors.md"));
    private static final Evidence NO_EVIDENCE =
            new Evidence(Optional.empty(), OptionalInt.empty(), Optional.empty(), "");
    private static final List<List<String>> SOURCES =
            sourceFiles().stream().map(DocumentationTest::lines).toList();

    static Stream<Block> javaBlocks() {
        return MarkdownPage.all().stream().flatMap(page -> page.javaBlocks().stream());
    }

    static Stream<MarkdownPage> pages() {
        return MarkdownPage.all().stream();
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void aJavaBlockStandsInACompiledSourceFile(Block block) {
        List<String> code = stripped(block.code());

        // Not with the sources as the subject: a failure would print them all.
        assertThat(SOURCES.stream().anyMatch(file -> Collections.indexOfSubList(file, code) >= 0))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "docs/recipes/containers.md, kotlin, examples/consumers/kotlin/src/main/kotlin/Main.kt",
        "docs/reference/compatibility.md, xml, examples/consumers/okhttp-5/pom.xml"
    })
    void aBlockOfAnotherLanguageStandsInAConsumersProject(Path page, String language, Path project) {
        List<String> source = lines(MarkdownPage.TOP.resolve(project));

        assertThat(new MarkdownPage(page).blocks())
                .filteredOn(block -> block.language().equals(language))
                .isNotEmpty()
                .allMatch(block -> Collections.indexOfSubList(source, stripped(block.code())) >= 0);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(MarkdownPage page) {
        assertThat(page.linkedFiles()).allSatisfy(link -> assertThat(link).exists());
    }

    @ParameterizedTest
    @EnumSource
    void thePageOnErrorsHasEachKindWithItsAdvice(ErrorKind kind) {
        assertThat(ERRORS.text()).containsPattern("\n\\| `" + kind + "`<br>`.*\\| " + Pattern.quote(whatToDo(kind)));
    }

    @ParameterizedTest
    @EnumSource
    void thePageOnErrorsHasEachReasonWithItsAdvice(TransportException.Reason reason) {
        String advice = new TransportException(reason, "", null).advice();

        assertThat(ERRORS.text()).containsPattern("\n\\| `" + reason + "` \\|.*" + advice);
    }

    @ParameterizedTest
    @EnumSource
    void thePageOnErrorsHasEachCodeOfTheServiceWithItsAdvice(ErrorCode code) {
        SaspException error = VendorError.of(Long.parseLong(code.text()), "").toException();

        assertThat(ERRORS.text())
                .containsPattern("\n\\| `" + code.text() + "` \\| `" + error.kind() + "` \\|.*" + error.advice());
    }

    @Test
    void theSamplesOfTheDocumentationAreMoreThanTheReadmes() {
        assertThat(javaBlocks())
                .hasSizeGreaterThan(MarkdownPage.README.javaBlocks().size());
    }

    /** The advice of the exception of a kind, as far as the kind alone decides on it. */
    private static String whatToDo(ErrorKind kind) {
        return switch (kind) {
            case REQUEST_REJECTED -> adviceOnCode(ErrorCode.INVALID_ARGUMENT.text());
            case ACCESS_DENIED -> adviceOnCode(ErrorCode.ACCESS_DENIED.text());
            case CALL_LIMIT_REACHED -> adviceOnCode(ErrorCode.CALL_LIMIT_REACHED.text());
            case SERVICE_FAULT -> adviceOnCode(ErrorCode.UNKNOWN_ERROR.text());
            case UNKNOWN_ERROR_CODE -> adviceOnCode("-1000");
            case TRANSPORT -> "It depends on the reason.";
            case MALFORMED_RESPONSE -> new MalformedResponseException("", NO_EVIDENCE).advice();
            case UPLOAD_REFUSED -> new UploadRefusedException("").advice();
            case UPLOAD_OUTCOME_UNKNOWN -> new UploadOutcomeUnknownException("", null).advice();
        };
    }

    private static String adviceOnCode(String code) {
        return VendorError.of(Long.parseLong(code), "").toException().advice();
    }

    /** The sources of all examples; what lies in a source folder is compiled by the build. */
    private static List<Path> sourceFiles() {
        try (Stream<Path> paths = Files.walk(MarkdownPage.TOP.resolve("examples"))) {
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
            return stripped(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
