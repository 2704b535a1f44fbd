package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.spec.SpecCheck;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mode in which a server writes as the specification's tables do. */
class SpecificationStyleTest {

    private static final FakeSasp VENDOR = FakeSasp.demo();
    private static FakeServer server;

    @BeforeAll
    static void start() {
        for (OrderTemplate template : OrderTemplate.values()) {
            for (OrderStage stage : OrderStage.values()) {
                VENDOR.add(OrderNumber.of(template + "-" + stage), template, stage);
            }
        }
        server = FakeServer.builder(VENDOR).variation(ResponseVariation.none()).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("everyTemplateAtEveryStage")
    void anOrderIsAnAnswerByTheDocumentedReading(OrderTemplate template, OrderStage stage) {
        assertThat(SpecProfiles.departures(
                        SpecCheck.documented(),
                        WireClient.ask(server, template + "-" + stage).body()))
                .isEmpty();
    }

    static Stream<Arguments> everyTemplateAtEveryStage() {
        return Stream.of(OrderTemplate.values())
                .flatMap(template -> Stream.of(OrderStage.values()).map(stage -> Arguments.of(template, stage)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Foo=1", WireClient.LOGIN, WireClient.LOGIN + "&orderNumber=999999"})
    @ExpectsDeviations("requests that section 1 does not allow")
    void aFailureIsAnAnswerByTheDocumentedReading(String form) {
        assertThat(SpecProfiles.departures(
                        SpecCheck.documented(), WireClient.post(server, form).body()))
                .isEmpty();
    }

    @Test
    void aFailureHasANumberAndTheArgumentWithoutQuotes() {
        assertThat(WireClient.ask(server, "999999").body())
                .isEqualTo("{\"errorCode\":-4,\"errorMessage\":\"The value of the orderNumber argument is invalid!\","
                        + "\"data\":{}}");
    }

    @ParameterizedTest
    @CsvSource({
        "654824, /data/orderNumber, 654824",
        "654824, /data/dcvStatus/domains/0/methods/0/level, 2",
        "654824, /data/dcvStatus/domains/0/dcvStatus, InProgress",
        "654824, /data/organizationStatus/legalExistence/status, InProgress",
        "654824, /data/organizationStatus/trademarkCheck/status, NotApplicable",
        "654824, /data/agreementStatus/description, ''",
        "654824, /data/organizationStatus/legalExistence/description, ''",
        "654824, /data/dcvStatus/MD5, 55F0233969C9C4325B1A19D4B357ED20",
        "654824, /data/domainName, Multiple domains",
        "720300, /data/agreementStatus/availableActions, canUpdateEmailAddress",
        "700100, /data/dcvStatus/domains/0/selectedMethod, CNAME CSR Hash"
    })
    void aTextOfTheTablesIsAText(String order, String pointer, String text) {
        JsonNode value = WireClient.json(WireClient.ask(server, order)).at(pointer);

        assertThat(value.isTextual()).isTrue();
        assertThat(value.asText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "654824, /data/dcvStatus/SHA256",
        "654824, /data/dcvStatus/domains/0/selectedMethod",
        "654824, /data/agreementStatus/availableActions"
    })
    void whatTheTablesHaveNoFormForIsLeftOut(String order, String pointer) {
        assertThat(WireClient.json(WireClient.ask(server, order)).at(pointer).isMissingNode())
                .isTrue();
    }
}
