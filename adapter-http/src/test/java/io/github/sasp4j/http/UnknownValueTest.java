package io.github.sasp4j.http;

import static io.github.sasp4j.http.deviation.DeviationKind.UNKNOWN_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.order.PostPaymentStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that is not in its list is said and kept. */
class UnknownValueTest extends DeviationCase {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/orderStatus",
                "/data/csrStatus/status",
                "/data/csrStatus/availableActions/0",
                "/data/dcvStatus/status",
                "/data/dcvStatus/availableActions/0",
                "/data/dcvStatus/domains/0/dcvStatus",
                "/data/dcvStatus/domains/0/methods/0/type",
                "/data/dcvStatus/domains/2/methods/1/options/1",
                "/data/agreementStatus/status",
                "/data/agreementStatus/clickThroughStatus",
                "/data/callbackStatus/status",
                "/data/organizationStatus/status",
                "/data/organizationStatus/organizationName/status",
                "/data/organizationStatus/legalExistence/status",
                "/data/organizationStatus/assumedName/status",
                "/data/organizationStatus/physicalExistence/status",
                "/data/organizationStatus/operationalExistence/status",
                "/data/organizationStatus/trademarkCheck/status",
                "/data/secondApprovalStatus/status",
                "/data/fsupStatus/status"
            })
    void aWordThatIsNotInTheListIsUnknown(String pointer) {
        read(Examples.with(pointer, "\"brandNew\""));

        assertThat(added(pointer)).containsExactly(new Deviation(pointer, UNKNOWN_VALUE, "\"brandNew\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreementStatus", "callbackStatus", "organizationStatus"})
    void anActionThatIsNotInTheListIsUnknown(String section) {
        String pointer = "/data/" + section + "/availableActions";

        read(Examples.with(pointer, "[\"brandNew\"]"));

        assertThat(added(pointer + "/0")).containsExactly(new Deviation(pointer + "/0", UNKNOWN_VALUE, "\"brandNew\""));
    }

    @Test
    void anUnknownWordIsKeptAsText() {
        PostPaymentStatus status = read(Examples.with("/data/orderStatus", "\"On Hold\""));

        assertThat(status.orderStatus()).hasToString("On Hold");
    }

    @Test
    void anEmptyWordIsUnknownToo() {
        read(Examples.with("/data/orderStatus", "\"\""));

        assertThat(added("/data/orderStatus"))
                .containsExactly(new Deviation("/data/orderStatus", UNKNOWN_VALUE, "\"\""));
    }
}
