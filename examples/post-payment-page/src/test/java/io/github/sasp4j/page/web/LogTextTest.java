package io.github.sasp4j.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LogTextTest {

    @Test
    void theReasonStandsWithItsCause() {
        assertThat(LogText.of(new IllegalStateException("no status", new IOException("connection reset"))))
                .isEqualTo("IllegalStateException: no status, caused by IOException: connection reset");
    }

    @Test
    void nothingFromOutsideBeginsALine() {
        assertThat(LogText.of("one\r\ntwo\u2028three\u001b[31m\u202efour")).isEqualTo("one two three [31m four");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(LogText.of("x".repeat(5000))).hasSize(1001).endsWith("…");
    }
}
