package io.github.sasp4j.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Finding.Kind;
import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.finding.WireMessage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Each quirk of the wire, planted in a response that has none, is found at its place and under its number. */
class PlantedQuirksTest {

    private static final String FIXTURE = "planted-notes.csv";

    @ParameterizedTest(name = "{0} at {2}: {3}")
    @CsvFileSource(resources = FIXTURE, delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void isFound(Quirk number, String file, String pointer, String planted, Kind kind) {
        List<Finding> before = documented(Examples.text(file));

        List<Finding> after = documented(Patched.text(file, pointer, planted));

        assertThat(after)
                .filteredOn(finding -> !before.contains(finding))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.note()).contains(number);
                    assertThat(finding.pointer()).isEqualTo(pointer);
                    assertThat(finding.kind()).isEqualTo(kind);
                    assertThat(finding.expected()).isNotBlank();
                    assertThat(finding.section()).matches("[23].*");
                });
    }

    @ParameterizedTest
    @CsvFileSource(resources = FIXTURE, delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void isAcceptedInTheTolerantReading(Quirk number, String file, String pointer, String planted, Kind kind) {
        List<Finding> findings = SpecCheck.tolerant().statusResponse(bytes(Patched.text(file, pointer, planted)));

        assertThat(findings).isEmpty();
    }

    @Test
    void damageOfTheDocumentsKindIsFoundWhereItBreaks() {
        String printed = Examples.text(Examples.DOCUMENT_SUCCESS)
                .replaceFirst("(?s)}\\s*,\\s*(\\{\\s*\"domainName\": \"mns)", ",$1");

        assertThat(documented(printed)).singleElement().satisfies(finding -> {
            assertThat(finding.note()).contains(Quirk.Q13);
            assertThat(finding.pointer()).startsWith("/data/dcvStatus/domains/0");
            assertThat(finding.kind()).isEqualTo(Kind.DEPARTURE);
            assertThat(finding.actual()).matches("no JSON from line \\d+, column \\d+");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "302, https://example.com/taken?id=7, NOTE, HTTP 302 to one of them",
        "303, https://example.com/refused, NOTE, HTTP 303 to one of them",
        "302, https://example.org/, DEPARTURE, HTTP 302 to another address",
        "200, , DEPARTURE, HTTP 200"
    })
    void theOutcomeOfAnUploadIsFoundInItsRedirect(int status, String location, Kind kind, String actual) {
        List<Finding> findings = SpecCheck.documented()
                .uploadResponse(
                        status,
                        Optional.ofNullable(location),
                        "https://example.com/taken",
                        "https://example.com/refused");

        assertThat(findings)
                .containsExactly(new Finding(
                        WireMessage.UPLOAD_RESPONSE,
                        kind,
                        "/Location",
                        "a redirect to successURL or errorURL",
                        actual,
                        "3",
                        Optional.of(Quirk.Q14)));
    }

    @Test
    void everyNumberIsPlantedHere() {
        Set<String> planted = new TreeSet<>(Set.of("Q13", "Q14", "Q17"));
        Fixtures.lines(FIXTURE).skip(1).map(line -> line.split(" ", 2)[0]).forEach(planted::add);

        assertThat(Quirk.values()).extracting(Quirk::number).containsExactlyInAnyOrderElementsOf(planted);
    }

    private static List<Finding> documented(String answer) {
        return SpecCheck.documented().statusResponse(bytes(answer));
    }

    private static byte[] bytes(String answer) {
        return answer.getBytes(UTF_8);
    }
}
