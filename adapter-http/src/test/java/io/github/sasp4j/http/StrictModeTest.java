package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.error.RequestRejectedException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In strict mode a deviation from the tables is an error. */
class StrictModeTest {

    private StubService service;

    @BeforeEach
    void start() throws Exception {
        service = new StubService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/data/orderNumber | 700100",
                "/data/productTerm | \"365\"",
                "/data/productTerm | \"n/a\"",
                "/data/orderStatus | \"On Hold\"",
                "/data/orderStatus | \"\"",
                "/data/maStatus | {}",
                "/data/csrStatus/description | null",
                "/data/dcvStatus | []",
                "/data/dcvStatus/domains/0/methods/0/type | \"fax\""
            })
    @ExpectsDeviations("types that the description does not allow")
    void theFirstDeviationIsAnErrorThatNamesItsPlace(String pointer, String raw) {
        JsonNode tree = Examples.tree(Examples.SINGLE_DOMAIN);
        Examples.set(tree, pointer, raw);

        assertThat(failure(MalformedResponseException.class, tree.toString())
                        .evidence()
                        .pointer())
                .contains(pointer);
    }

    @Test
    void aMissingFieldIsAnErrorToo() {
        ObjectNode tree = (ObjectNode) Examples.tree(Examples.SINGLE_DOMAIN);
        ((ObjectNode) tree.get("data")).remove("orderStatus");

        assertThat(failure(MalformedResponseException.class, tree.toString()))
                .hasMessageStartingWith(
                        "The response deviates from the specification at /data/orderStatus: MISSING_FIELD, absent.");
    }

    @Test
    void anAnswerThatKeepsToTheDocumentIsTaken() {
        try (var client = service.client(config -> config.strict(true))) {
            service.answers(Examples.bytes(Examples.SINGLE_DOMAIN));

            assertThat(client.fetch(StatusRequest.of("700100"))).isNotNull();
        }
    }

    @Test
    void aFailureStaysAFailureWhateverTypeItsCodeHas() {
        RequestRejectedException rejected =
                failure(RequestRejectedException.class, Examples.text(Examples.DOCUMENT_FAILURE));

        assertThat(rejected.argument()).contains("orderNumber");
    }

    private <E extends SaspException> E failure(Class<E> type, String answer) {
        try (var client = service.client(config -> config.strict(true))) {
            service.answers(answer);

            return catchThrowableOfType(type, () -> client.fetch(StatusRequest.of("700100")));
        }
    }
}
