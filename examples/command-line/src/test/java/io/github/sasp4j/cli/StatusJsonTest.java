package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of an order, which scripts rely on. */
class StatusJsonTest {

    @Test
    void theDocumentsExampleIsPrintedToTheLetter() {
        assertThat(json("654824").out()).isEqualTo(Fixture.text("status-654824.json"));
    }

    @Test
    void nothingIsPrintedBesides() {
        assertThat(json("654824").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"654824", "700100", "720300", "801200300"})
    void theKeysOfTheDocumentKeepTheirOrder(String order) {
        assertThat(keys(json(order).json()))
                .containsExactly(
                        "orderNumber",
                        "orderStatus",
                        "product",
                        "coverage",
                        "upload",
                        "sections",
                        "nextSteps",
                        "progress",
                        "deviations",
                        "unmapped");
    }

    @Test
    void theKeysOfTheProductKeepTheirOrder() {
        assertThat(keys(json("654824").json().at("/product")))
                .containsExactly("type", "name", "certificateDays", "termDays");
    }

    @Test
    void severalDomainsHaveAPrimaryAndTwoLimits() {
        assertThat(json("654824").json().at("/coverage"))
                .hasToString("{\"kind\":\"multi\",\"primary\":\"mn.gov\",\"maxDomains\":3,\"maxWildcardDomains\":0}");
    }

    @Test
    void oneDomainHasAName() {
        assertThat(json("700100").json().at("/coverage"))
                .hasToString(
                        "{\"kind\":\"single\",\"name\":\"www.example.com\",\"maxDomains\":null,\"maxWildcardDomains\":null}");
    }

    @Test
    void withoutAnUploadThereIsNull() {
        assertThat(json("700100").json().get("upload").isNull()).isTrue();
    }

    @Test
    void theUploadTellsWhenTheTokenExpires() {
        assertThat(json("801200300").json().at("/upload"))
                .hasToString("{\"url\":\"https://avspartners.sectigolabs.com/avs/ws/api/v002/order\","
                        + "\"tokenExpires\":\"2019-11-27T12:00:00Z\"}");
    }

    @Test
    void theUploadTokenIsNeverPrinted() {
        assertThat(json("801200300").out()).doesNotContain("eyJ");
    }

    @Test
    void theSectionsComeInTheDocumentsOrder() {
        assertThat(json("700100").json().get("sections"))
                .extracting(section -> section.get("kind").asText())
                .containsExactly(
                        "csr", "dcv", "agreement", "callback", "organization", "secondApproval", "fastService");
    }

    @Test
    void everySectionBeginsWithWhatAllHave() {
        assertThat(json("720300").json().get("sections"))
                .allSatisfy(section ->
                        assertThat(keys(section)).startsWith("kind", "title", "status", "description", "actions"));
    }

    @Test
    void theKeysOfDomainControlValidationKeepTheirOrder() {
        assertThat(keys(json("700100").json().at("/sections/1")))
                .endsWith("actions", "md5", "sha256", "uniqueValue", "domains");
    }

    @Test
    void theKeysOfADomainKeepTheirOrder() {
        assertThat(keys(json("700100").json().at("/sections/1/domains/0")))
                .containsExactly("name", "status", "selectedMethod", "methods");
    }

    @Test
    void theKeysOfAMethodKeepTheirOrder() {
        assertThat(keys(json("700100").json().at("/sections/1/domains/0/methods/0")))
                .containsExactly("kind", "title", "level", "options");
    }

    @Test
    void aSelectedMethodIsNamed() {
        assertThat(json("700100").json().at("/sections/1/domains/0/selectedMethod"))
                .hasToString("\"CNAME CSR Hash\"");
    }

    @Test
    void theKeysOfTheAgreementKeepTheirOrder() {
        assertThat(keys(json("720300").json().at("/sections/2")))
                .endsWith("actions", "clickThrough", "email", "lastEmailSent", "lastOpened");
    }

    @Test
    void theCallbackHasItsPhoneNumber() {
        assertThat(json("801200300").json().at("/sections/3/phoneNumber")).hasToString("\"+1 202 555 0143\"");
    }

    @Test
    void aCheckOfTheOrganizationIsAnObject() {
        assertThat(json("720300").json().at("/sections/4/requirements/1"))
                .hasToString("{\"kind\":\"TRADEMARK_CHECK\",\"title\":\"Trademark check\","
                        + "\"status\":{\"value\":\"COMPLETED\",\"text\":\"Completed\"},"
                        + "\"description\":\"No conflicting trademark was found.\"}");
    }

    @Test
    void aNextStepIsAnObject() {
        assertThat(json("720300").json().at("/nextSteps/0"))
                .hasToString("{\"actor\":\"CUSTOMER\",\"section\":\"dcv\","
                        + "\"action\":{\"value\":\"ENTER_DCV_CODE\",\"text\":\"enterDCVCode\"},"
                        + "\"subject\":\"www.example.net\",\"blocking\":true,\"kind\":\"ENTER_DCV_CODE\"}");
    }

    @Test
    void theFormatsNameMayBeInCapitals() {
        assertThat(CommandRun.of("status", "700100", "--fake", "--format", "JSON")
                        .out())
                .isEqualTo(json("700100").out());
    }

    private static CommandRun json(String order) {
        return CommandRun.of("status", order, "--fake", "--format", "json");
    }

    private static List<String> keys(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
