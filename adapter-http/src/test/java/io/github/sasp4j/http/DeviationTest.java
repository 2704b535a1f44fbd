package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.order.PostPaymentStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A departure from the specification is said, once, to whom it may concern. */
class DeviationTest extends DeviationCase {

    @Test
    void theDocumentsOwnExampleHasNumbersWhereItsTablesHaveTexts() {
        read(Examples.text(Examples.DOCUMENT_SUCCESS));

        assertThat(deviations).isEqualTo(OF_THE_EXAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {Examples.SINGLE_DOMAIN, Examples.MARK_CERTIFICATE})
    void anAnswerThatKeepsToTheDocumentHasNone(String example) {
        read(Examples.text(example));

        assertThat(deviations).isEmpty();
    }

    @Test
    void aListenerThatThrowsSpoilsNoAnswer() {
        Thread.UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
        List<Throwable> uncaught = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
        try {
            PostPaymentStatus status =
                    RecordedResponse.read(Examples.bytes(Examples.DOCUMENT_SUCCESS), (asked, deviation) -> {
                        throw new IllegalStateException("listener");
                    });

            assertThat(status).isNotNull();
            assertThat(uncaught).hasSize(OF_THE_EXAMPLE.size());
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(before);
        }
    }
}
