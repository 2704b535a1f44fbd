package io.github.sasp4j.http;

import static io.github.sasp4j.http.deviation.DeviationKind.MISSING_FIELD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.StatusRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is absent, null or empty leaves a model all the same. */
class MissingFieldTest extends DeviationCase {

    @ParameterizedTest
    @MethodSource("io.github.sasp4j.http.ResponsePointers#required")
    void aFieldThatEveryAnswerHasIsMissed(String pointer) {
        read(Examples.without(pointer));

        assertThat(added(pointer)).containsExactly(new Deviation(pointer, MISSING_FIELD, "absent"));
    }

    @ParameterizedTest
    @MethodSource({"io.github.sasp4j.http.ResponsePointers#leaves", "io.github.sasp4j.http.ResponsePointers#objects"})
    void aNullIsSaidOnceWhereverItStands(String pointer) {
        read(Examples.with(pointer, "null"));

        assertThat(added(pointer))
                .filteredOn(deviation -> deviation.pointer().equals(pointer))
                .containsExactly(new Deviation(pointer, MISSING_FIELD, "null"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/csrStatus",
                "/data/dcvStatus",
                "/data/fsupStatus",
                "/data/csrStatus/description",
                "/data/csrStatus/availableActions",
                "/data/dcvStatus/uniqueValue",
                "/data/dcvStatus/domains/0/selectedMethod",
                "/data/organizationStatus/trademarkCheck",
                "/data/agreementStatus/lastOpenDate"
            })
    void anOptionalFieldIsNotMissed(String pointer) {
        read(Examples.without(pointer));

        assertThat(added(pointer)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.sasp4j.http.ResponsePointers#texts")
    void anEmptyTextAnywhereLeavesAModel(String pointer) {
        assertThat(read(Examples.with(pointer, "\"\""))).isNotNull();
    }

    @Test
    void anEmptyTextForPeopleSaysNothing() {
        assertThat(read(Examples.with("/data/csrStatus/description", "\"\""))
                        .sections()
                        .csr()
                        .orElseThrow()
                        .description())
                .isEmpty();
    }

    @Test
    void anOrderNumberThatIsMissingIsTheOneThatWasAskedFor() throws Exception {
        try (StubService service = new StubService();
                var client = service.client()) {
            service.answers(Examples.without("/data/orderNumber"));

            assertThat(client.fetch(StatusRequest.of("654824")).orderNumber()).isEqualTo(OrderNumber.of("654824"));
        }
    }
}
