package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.SpecProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The specification's tables, line by line: what keeps to them is accepted, what does not is found. */
class SpecificationTablesTest {

    @Test
    void everyLineIsKept() {
        assertThat(Verdicts.ofTheDocument())
                .hasSizeGreaterThan(500)
                .filteredOn(verdict -> !verdict.isKeptBy(SpecCheck.of(verdict.reading())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SpecProfile.class)
    void anAnswerWithEveryFieldDepartsFromNothing(SpecProfile reading) {
        assertThat(SpecCheck.of(reading).statusResponse(Fixtures.bytes("every-field.json")))
                .filteredOn(Finding::isDeparture)
                .isEmpty();
    }

    @Test
    void theAnswerHasEveryFieldOfTheTables() {
        JsonNode answer = new JsonMapper().readTree(Fixtures.bytes("every-field.json"));

        assertThat(TableRow.all())
                .isNotEmpty()
                .allMatch(row -> !answer.at(row.place()).isMissingNode());
    }
}
