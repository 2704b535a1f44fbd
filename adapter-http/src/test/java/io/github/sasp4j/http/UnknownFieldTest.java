package io.github.sasp4j.http;

import static io.github.sasp4j.http.deviation.DeviationKind.UNKNOWN_FIELD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationKind;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that the specification does not have is said and kept raw. */
class UnknownFieldTest extends DeviationCase {

    private static final String RAW = "{\"errors\":[1.50,null,\"x\"]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/data",
                "/data/csrStatus",
                "/data/dcvStatus",
                "/data/dcvStatus/domains/1",
                "/data/dcvStatus/domains/1/methods/2",
                "/data/agreementStatus",
                "/data/callbackStatus",
                "/data/organizationStatus",
                "/data/organizationStatus/assumedName",
                "/data/secondApprovalStatus",
                "/data/fsupStatus"
            })
    void oneAtAnyLevelIsSaidAndKeptRaw(String parent) {
        String pointer = parent + "/caaCheckStatus";

        PostPaymentStatus status = read(Examples.with(pointer, "{\"errors\":[1.5,null,\"x\"]}"));

        assertThat(added(pointer))
                .containsExactly(new Deviation(pointer, UNKNOWN_FIELD, "{\"errors\":[1.5,null,\"x\"]}"));
        assertThat(status.unmapped()).containsEntry(pointer, "{\"errors\":[1.5,null,\"x\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1e400", "-0.10", "\"t\\u00e4xt\"", "[ ]", "true", RAW})
    void everyKindOfValueIsKeptToTheLetter(String raw) {
        String answer = Examples.text(Examples.DOCUMENT_SUCCESS)
                .replace("\"data\": {", "\"data\": { \"maStatus\" : " + raw + " ,");

        assertThat(read(answer).unmapped()).containsEntry("/data/maStatus", raw);
    }

    @Test
    void ofMoreThanAThousandAThousandAreKept() {
        assertThat(read(withUnknownFields(1_001)).unmapped()).hasSize(1_000);
    }

    @Test
    void deviationsBeyondAThousandAreCounted() {
        read(withUnknownFields(1_001));

        assertThat(deviations)
                .hasSize(1_001)
                .endsWith(new Deviation("", DeviationKind.MORE, (1 + OF_THE_EXAMPLE.size()) + " more"));
    }

    private static String withUnknownFields(int count) {
        ObjectNode tree = (ObjectNode) Examples.tree(Examples.DOCUMENT_SUCCESS);
        IntStream.range(0, count).forEach(i -> ((ObjectNode) tree.get("data")).put("unknown" + i, 1));
        return tree.toString();
    }

    @Test
    void aNameWithASlashIsEscapedInThePointer() {
        ObjectNode tree = (ObjectNode) Examples.tree(Examples.DOCUMENT_SUCCESS);
        ((ObjectNode) tree.get("data")).put("a/b~c", 1);

        assertThat(read(tree.toString()).unmapped()).containsEntry("/data/a~1b~0c", "1");
    }

    @Test
    void aLongValueIsCutInTheDeviationAndWholeInTheModel() {
        String text = "\"" + "x".repeat(500) + "\"";

        PostPaymentStatus status = read(Examples.with("/data/maStatus", text));

        assertThat(added("/data/maStatus").get(0).detail()).hasSize(100);
        assertThat(status.unmapped()).containsEntry("/data/maStatus", text);
    }
}
