package io.github.sasp4j.dcv.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProofTextsTest {

    private static final Instant UNTIL = Instant.parse("2026-03-01T14:37:00Z");

    static Stream<ProofResult> results() {
        Stream<ProofResult> wrong =
                Stream.of(ProofMistake.values()).map(mistake -> new ProofWrong(mistake, "where", "found", "expected"));
        Stream<ProofResult> unknown =
                Stream.of(LookupProblem.values()).map(problem -> new ProofNotChecked(problem, "where", "Detail."));
        Stream<ProofResult> seen = Stream.of(ProofSeen.Kind.values()).map(kind -> new ProofSeen("where", kind));
        Stream<ProofResult> rest = Stream.of(
                new ProofMissing("where", true, Optional.empty()),
                new ProofMissing("where", false, Optional.empty()),
                new ProofMissing("where", false, Optional.of(UNTIL)),
                new ProofPartlySeen("where", List.of("ns1"), List.of("ns2"), Optional.empty()),
                new ProofPartlySeen("where", List.of("ns1"), List.of("ns2"), Optional.of(UNTIL)));
        return Stream.of(wrong, unknown, seen, rest).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("results")
    void eachResultHasSentencesInBothLanguages(ProofResult result) {
        assertThat(Stream.of(result.describe(Locale.ENGLISH), result.describe(Locale.GERMAN)))
                .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("{", "''"))
                .doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesHaveTheSameTextsAndNoneIsLeftOver() {
        long results = results().count() + 1;

        assertThat(ProofTexts.bundle(Locale.GERMAN).keySet())
                .isEqualTo(ProofTexts.bundle(Locale.ENGLISH).keySet())
                .hasSize((int) results);
    }

    @Test
    void aDoubledZoneIsToldWithTheHostToEnter() {
        ProofResult doubled = new ProofWrong(
                ProofMistake.ZONE_DOUBLED,
                "_AB.www.example.com.example.com",
                "_AB.www.example.com.example.com",
                "_AB.www.example.com");

        assertThat(doubled.describe(Locale.ENGLISH))
                .endsWith(
                        "your DNS panel appended example.com a second time. Enter only _AB.www as the name of the record.");
    }

    @Test
    void aTimeIsToldInTheZoneOfTheReader() {
        ProofResult missing = new ProofMissing("where", false, Optional.of(UNTIL));

        assertThat(missing.describe(Locale.GERMANY, ZoneId.of("Europe/Berlin")))
                .contains("2026-03-01 15:37 (Europe/Berlin)");
        assertThat(missing.describe(Locale.FRENCH)).contains("2026-03-01 14:37 (UTC)");
    }

    @Test
    void aHostCanBringItsOwnTexts() {
        ResourceBundle french = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"SEEN.FILE", "Le fichier {0} est visible."}};
            }
        };

        assertThat(new ProofSeen("a.txt", ProofSeen.Kind.FILE).describe(french, ZoneOffset.UTC))
                .isEqualTo("Le fichier a.txt est visible.");
    }
}
