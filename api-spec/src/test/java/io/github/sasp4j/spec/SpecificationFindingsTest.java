package io.github.sasp4j.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Finding.Kind;
import io.github.sasp4j.spec.finding.Quirk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Where the examples deviate from the specification's tables: in the places that the description notes, and nowhere else. */
class SpecificationFindingsTest {

    @Nested
    class TheDocumentsSuccessExample {

        private final Map<Quirk, List<String>> departures =
                pointers(findings(Examples.DOCUMENT_SUCCESS), Kind.DEPARTURE);
        private final Map<Quirk, List<String>> notes = pointers(findings(Examples.DOCUMENT_SUCCESS), Kind.NOTE);

        @Test
        void departsFromItsTablesInSixWays() {
            assertThat(departures).containsOnlyKeys(Quirk.Q3, Quirk.Q4, Quirk.Q5, Quirk.Q6, Quirk.Q8, Quirk.Q11);
        }

        @Test
        void isEasilyMisreadInThreeWays() {
            assertThat(notes).containsOnlyKeys(Quirk.Q7, Quirk.Q9, Quirk.Q10);
        }

        @Test
        void hasTheOrderNumberAsANumber() {
            assertThat(departures.get(Quirk.Q3)).containsExactly("/data/orderNumber");
        }

        @Test
        void hasLevelsAsNumbers() {
            assertThat(departures.get(Quirk.Q4))
                    .containsExactlyInAnyOrder(
                            "/data/dcvStatus/domains/0/methods/0/level",
                            "/data/dcvStatus/domains/1/methods/0/level",
                            "/data/dcvStatus/domains/2/methods/0/level");
        }

        @Test
        void hasDomainsThatAreNotCompleted() {
            assertThat(departures.get(Quirk.Q5))
                    .containsExactlyInAnyOrder(
                            "/data/dcvStatus/domains/0/dcvStatus",
                            "/data/dcvStatus/domains/1/dcvStatus",
                            "/data/dcvStatus/domains/2/dcvStatus");
        }

        @Test
        void hasRequirementsOfUnknownStatus() {
            assertThat(departures.get(Quirk.Q6))
                    .containsExactlyInAnyOrder(
                            "/data/organizationStatus/organizationName/status",
                            "/data/organizationStatus/legalExistence/status",
                            "/data/organizationStatus/assumedName/status",
                            "/data/organizationStatus/physicalExistence/status",
                            "/data/organizationStatus/operationalExistence/status");
        }

        @Test
        void lacksDescriptions() {
            assertThat(departures.get(Quirk.Q8))
                    .containsExactlyInAnyOrder(
                            "/data/agreementStatus/description",
                            "/data/organizationStatus/organizationName/description",
                            "/data/organizationStatus/legalExistence/description",
                            "/data/organizationStatus/assumedName/description",
                            "/data/organizationStatus/physicalExistence/description",
                            "/data/organizationStatus/operationalExistence/description",
                            "/data/organizationStatus/trademarkCheck/description",
                            "/data/secondApprovalStatus/description",
                            "/data/fsupStatus/description");
        }

        @Test
        void hasAHashOfTheWrongLength() {
            assertThat(departures.get(Quirk.Q11)).containsExactly("/data/dcvStatus/SHA256");
        }

        @Test
        void hasNoActionsOfTheAgreement() {
            assertThat(notes.get(Quirk.Q7)).containsExactly("/data/agreementStatus/availableActions");
        }

        @Test
        void hasNoMethodSelected() {
            assertThat(notes.get(Quirk.Q9))
                    .containsExactly(
                            "/data/dcvStatus/domains/0/selectedMethod",
                            "/data/dcvStatus/domains/1/selectedMethod",
                            "/data/dcvStatus/domains/2/selectedMethod");
        }

        @Test
        void hasAFixedTextForItsDomain() {
            assertThat(notes.get(Quirk.Q10)).containsExactly("/data/domainName");
        }

        private static Map<Quirk, List<String>> pointers(List<Finding> findings, Kind kind) {
            return findings.stream()
                    .filter(finding -> finding.kind() == kind)
                    .collect(Collectors.groupingBy(
                            finding -> finding.note().orElseThrow(),
                            Collectors.mapping(Finding::pointer, Collectors.toList())));
        }
    }

    @Test
    void theDocumentsFailureExampleHasItsCodeAsAText() {
        assertThat(departures(Examples.DOCUMENT_FAILURE)).containsExactly("Q1 /errorCode");
    }

    @Test
    void theSingleDomainOrderIsAsTheTablesSay() {
        assertThat(departures(Examples.SINGLE_DOMAIN)).isEmpty();
    }

    @Test
    void theMarkCertificateHasTheAgreementsActionsAsAList() {
        assertThat(departures(Examples.MARK_CERTIFICATE)).containsExactly("Q7 /data/agreementStatus/availableActions");
    }

    @Test
    void theFormIsNoneOfTheTables() {
        assertThat(departures(Examples.FORM_FAILURE)).containsExactly("- ");
    }

    /** Q13 is about the print of the specification: what is damaged there is repaired here. */
    @ParameterizedTest
    @CsvSource({
        "documentSuccess, document-success.json",
        "documentFailure, document-failure.json",
        "singleDomain, single-domain.json",
        "markCertificate, mark-certificate.json",
        "formFailure, form-failure.txt"
    })
    void anExampleNotesItsPeculiaritiesAndNoOther(String name, String file) {
        Set<String> noted = SpecDocument.at("/components/examples/" + name + "/x-wire-note")
                .valueStream()
                .map(JsonNode::asString)
                .filter(number -> !number.equals("Q13"))
                .collect(Collectors.toSet());

        assertThat(findings(file).stream()
                        .map(Finding::note)
                        .flatMap(Optional::stream)
                        .map(Quirk::number)
                        .collect(Collectors.toSet()))
                .isEqualTo(noted);
    }

    private static List<String> departures(String file) {
        return findings(file).stream()
                .filter(Finding::isDeparture)
                .map(finding -> finding.note().map(Quirk::number).orElse("-") + " " + finding.pointer())
                .toList();
    }

    private static List<Finding> findings(String file) {
        return SpecCheck.documented().statusResponse(Examples.text(file).getBytes(UTF_8));
    }
}
