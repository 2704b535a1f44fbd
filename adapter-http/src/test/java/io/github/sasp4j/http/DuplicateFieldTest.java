package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.error.MalformedResponseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An object with two fields of one name can mean either: it is no JSON that can be read. */
class DuplicateFieldTest extends DeviationCase {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"orderStatus\":\"Pending\",\"orderStatus\":\"Processed\"",
                "\"orderStatus\":null,\"orderStatus\":\"Processed\"",
                "\"orderStatus\":\"Pending\",\"order\\u0053tatus\":\"Processed\"",
                "\"brandNew\":1,\"orderStatus\":\"Pending\",\"brandNew\":1",
                "\"brandNew\":{\"a\":[{\"b\":1,\"c\":2,\"b\":1}]}",
                "\"orderStatus\":{\"a\":1,\"a\":1}",
                "\"csrStatus\":{\"title\":\"CSR\",\"title\":\"CSR\"}",
                "\"dcvStatus\":{\"domains\":{\"1\":{\"domainName\":\"a\"},\"1\":{\"domainName\":\"b\"}}}",
                "\"dcvStatus\":{\"domains\":[{\"methods\":[{\"type\":\"email\",\"type\":\"manual\"}]}]}"
            })
    void isRejectedWhereverItStands(String fields) {
        assertThatThrownBy(() -> read("{\"errorCode\":0,\"data\":{" + fields + "}}"))
                .isInstanceOf(MalformedResponseException.class)
                .hasMessageStartingWith("The response is not JSON that can be read, from line 1, column ");
    }
}
