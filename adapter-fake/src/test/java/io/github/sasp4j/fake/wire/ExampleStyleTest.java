package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.spec.SpecCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mode in which a server writes as the specification's examples do. */
class ExampleStyleTest {

    private static final FakeSasp VENDOR = FakeSasp.demo();
    private static FakeServer server;

    @BeforeAll
    static void start() {
        VENDOR.add(OrderNumber.of("0123"), OrderTemplate.DV_SINGLE_DOMAIN, OrderStage.PAID);
        VENDOR.add(OrderNumber.of("A-1"), OrderTemplate.DV_SINGLE_DOMAIN, OrderStage.PAID);
        VENDOR.add(OrderNumber.of("12345678901234567890"), OrderTemplate.DV_SINGLE_DOMAIN, OrderStage.PAID);
        server = FakeServer.builder(VENDOR)
                .variation(ResponseVariation.documented())
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theDemoOrderIsTheDocumentsExampleButForItsToken() {
        JsonNode answer = withoutToken(WireClient.json(WireClient.ask(server, "654824")));

        assertThat(answer).isEqualTo(withoutToken(SpecProfiles.example("document-success.json")));
    }

    @Test
    void aFailureIsTheDocumentsExample() {
        assertThat(WireClient.json(WireClient.ask(server, "999999")))
                .isEqualTo(SpecProfiles.example("document-failure.json"));
    }

    @Test
    void fieldsStandInTheOrderOfTheTables() {
        assertThat(WireClient.json(WireClient.ask(server, "700100"))
                        .path("data")
                        .fieldNames())
                .toIterable()
                .containsSubsequence(
                        "orderNumber", "productType", "orderStatus", "domainName", "csrStatus", "fsupStatus");
    }

    @ParameterizedTest
    @CsvSource({"654824, true", "0123, false", "A-1, false", "12345678901234567890, false"})
    void anOrderNumberIsANumberWhereThatKeepsItsDigits(String order, boolean number) {
        JsonNode written = WireClient.json(WireClient.ask(server, order)).at("/data/orderNumber");

        assertThat(written.isNumber()).isEqualTo(number);
        assertThat(written.asText()).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"654824", "700100", "720300", "801200300"})
    void everyDemoOrderIsAnAnswerByTheSpec(String order) {
        assertThat(SpecProfiles.departures(
                        SpecCheck.tolerant(), WireClient.ask(server, order).body()))
                .isEmpty();
    }

    @Test
    void theActionsOfTheAgreementAreAList() {
        assertThat(WireClient.json(WireClient.ask(server, "720300")).at("/data/agreementStatus/availableActions"))
                .extracting(JsonNode::asText)
                .containsExactly("canUpdateEmailAddress", "resendAgreementEmail");
    }

    private static JsonNode withoutToken(JsonNode answer) {
        assertThat(answer.at("/data/uploadDocumentToken").asText()).startsWith("eyJ");
        ((ObjectNode) answer.path("data")).remove("uploadDocumentToken");
        return answer;
    }
}
