package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.wire.internal.mapping.ResponseTree;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a recorded response had and the model has no place for. */
class UnmappedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /maStatus                             | {"status":"new"}
            /data/caaCheckStatus                  | 7
            /data/csrStatus                       | "text"
            /data/dcvStatus/domains/0/a~1b        | null
            /data/dcvStatus/domains/1             | [1]
            /data/csrStatus/availableActions/0    | {"x":1.50}
            """)
    void goesBackToItsPlace(String pointer, String raw) {
        assertThat(served(pointer, raw).at(pointer)).isEqualTo(WireClient.json(raw));
    }

    @ParameterizedTest
    @CsvSource({"/data/nothing/there", "''"})
    void isLeftOutWhereItsPlaceIsGone(String pointer) {
        assertThat(served(pointer, "\"lost\"").toString()).doesNotContain("lost");
    }

    private static JsonNode served(String pointer, String raw) {
        PostPaymentStatus order = OrderTemplate.DV_SINGLE_DOMAIN.status(OrderNumber.of("1"), Instant.EPOCH);
        PostPaymentStatus recorded = new PostPaymentStatus(
                order.orderNumber(),
                order.orderStatus(),
                order.product(),
                order.coverage(),
                order.upload(),
                order.sections(),
                Map.of(pointer, raw));
        return new ResponseTree().of(recorded);
    }
}
