package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationKind;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.spec.SaspSpec;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word of the description arrives and is known, wherever it can stand. */
class EveryValueTest {

    private StubService service;

    @BeforeEach
    void start() throws Exception {
        service = new StubService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/data/orderStatus, /PostPaymentData/properties/orderStatus",
        "/data/csrStatus/status, /CsrStatus/properties/status",
        "/data/csrStatus/availableActions, /CsrStatus/properties/availableActions/items",
        "/data/dcvStatus/status, /DcvStatus/properties/status",
        "/data/dcvStatus/availableActions, /DcvStatus/properties/availableActions/items",
        "/data/dcvStatus/domains/0/dcvStatus, /DomainDescription/properties/dcvStatus",
        "/data/dcvStatus/domains/0/methods/0/type, /DcvMethod/properties/type",
        "/data/agreementStatus/status, /AgreementStatus/properties/status",
        "/data/agreementStatus/clickThroughStatus, /AgreementStatus/properties/clickThroughStatus",
        "/data/agreementStatus/availableActions, /AgreementActions/oneOf/0/items",
        "/data/callbackStatus/status, /CallbackStatus/properties/status",
        "/data/callbackStatus/availableActions, /CallbackStatus/properties/availableActions/items",
        "/data/organizationStatus/status, /OrganizationStatus/properties/status",
        "/data/organizationStatus/availableActions, /OrganizationStatus/properties/availableActions/items",
        "/data/organizationStatus/legalExistence/status, /RequirementStatus/properties/status",
        "/data/secondApprovalStatus/status, /SecondApprovalStatus/properties/status",
        "/data/fsupStatus/status, /FsupStatus/properties/status"
    })
    void isKnown(String place, String schema) throws IOException {
        List<String> words = words(schema);

        assertThat(words)
                .isNotEmpty()
                .allSatisfy(word -> assertThat(unknown(place, word, schema.endsWith("items")))
                        .isEmpty());
    }

    private List<Deviation> unknown(String place, String word, boolean listed) {
        service.deviations.clear();
        service.answers(Examples.with(place, listed ? "[\"" + word + "\"]" : "\"" + word + "\""));
        try (PostPaymentStatuses client = service.client()) {
            client.fetch(StatusRequest.of("654824"));
        }
        return service.deviations.stream()
                .filter(deviation -> deviation.kind() == DeviationKind.UNKNOWN_VALUE)
                .filter(deviation -> deviation.pointer().startsWith(place))
                .toList();
    }

    private static List<String> words(String schema) throws IOException {
        JsonNode node = SpecYaml.read(SaspSpec.open()).at("/components/schemas" + schema);
        return Stream.of("x-extensible-enum", "enum")
                .flatMap(list -> node.path(list).valueStream())
                .map(JsonNode::asText)
                .toList();
    }
}
