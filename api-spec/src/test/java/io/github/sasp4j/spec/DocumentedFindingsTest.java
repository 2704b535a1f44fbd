package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the examples depart from the document's tables: in the places that the description notes, and nowhere else. */
class DocumentedFindingsTest {

    @Nested
    class TheDocumentsSuccessExample {

        private final Map<String, List<String>> pointers = findings(Examples.DOCUMENT_SUCCESS).stream()
                .collect(Collectors.groupingBy(
                        Finding::number, Collectors.mapping(Finding::pointer, Collectors.toList())));

        @Test
        void departsFromItsTablesInSixWays() {
            assertThat(pointers).containsOnlyKeys("Q3", "Q4", "Q5", "Q6", "Q8", "Q11");
        }

        @Test
        void hasTheOrderNumberAsANumber() {
            assertThat(pointers.get("Q3")).containsExactly("/data/orderNumber");
        }

        @Test
        void hasLevelsAsNumbers() {
            assertThat(pointers.get("Q4"))
                    .containsExactlyInAnyOrder(
                            "/data/dcvStatus/domains/0/methods/0/level",
                            "/data/dcvStatus/domains/1/methods/0/level",
                            "/data/dcvStatus/domains/2/methods/0/level");
        }

        @Test
        void hasDomainsThatAreNotCompleted() {
            assertThat(pointers.get("Q5"))
                    .containsExactlyInAnyOrder(
                            "/data/dcvStatus/domains/0/dcvStatus",
                            "/data/dcvStatus/domains/1/dcvStatus",
                            "/data/dcvStatus/domains/2/dcvStatus");
        }

        @Test
        void hasRequirementsOfUnknownStatus() {
            assertThat(pointers.get("Q6"))
                    .containsExactlyInAnyOrder(
                            "/data/organizationStatus/organizationName/status",
                            "/data/organizationStatus/legalExistence/status",
                            "/data/organizationStatus/assumedName/status",
                            "/data/organizationStatus/physicalExistence/status",
                            "/data/organizationStatus/operationalExistence/status");
        }

        @Test
        void lacksDescriptions() {
            assertThat(pointers.get("Q8"))
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
            assertThat(pointers.get("Q11")).containsExactly("/data/dcvStatus/SHA256");
        }
    }

    @Test
    void theDocumentsFailureExampleHasItsCodeAsAText() {
        assertThat(findings(Examples.DOCUMENT_FAILURE)).containsExactly(new Finding("Q1", "/errorCode"));
    }

    @Test
    void theSingleDomainOrderIsAsTheTablesSay() {
        assertThat(findings(Examples.SINGLE_DOMAIN)).isEmpty();
    }

    @Test
    void theMarkCertificateHasTheAgreementsActionsAsAList() {
        assertThat(findings(Examples.MARK_CERTIFICATE))
                .containsExactly(new Finding("Q7", "/data/agreementStatus/availableActions"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"documentSuccess", "documentFailure", "singleDomain", "markCertificate"})
    void anExampleNotesItsDeviations(String name) {
        JsonNode example = Description.at("/components/examples/" + name);
        Set<String> noted =
                example.path("x-wire-note").valueStream().map(JsonNode::asText).collect(Collectors.toSet());

        assertThat(noted)
                .containsAll(Validation.DOCUMENTED.findings("StatusResponse", example.get("value")).stream()
                        .map(Finding::number)
                        .toList());
    }

    private static List<Finding> findings(String file) {
        return Validation.DOCUMENTED.findings("StatusResponse", Examples.tree(file));
    }
}
