package io.github.sasp4j.spec.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A peer that wants the masker to run out of time or of stack does not get it to. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {

    private static final int LENGTH = 1 << 15;

    private final Masker masker = new Masker(new MaskKey(new byte[32]));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a.",
                "1",
                "1 ",
                "1.",
                "1:",
                ":",
                "://",
                "http://",
                "http://a@",
                "http://a/",
                "@",
                "\"",
                "\\\"",
                "\\",
                "%",
                "%25",
                "%F0",
                "&",
                "a=",
                "a=b&",
                "{",
                "[",
                "{\"a\":",
                "[\"",
                "\"a\":\"",
                "eyJ.",
                "ä",
                "ä ",
                "-",
                "1e",
                "0.",
                "\\u0061",
                "\n",
                "-16\n"
            })
    void aTextIsDoneWith(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        assertThat(masker.body("{" + text)).startsWith("{");
        assertThat(masker.body(text)).isNotEmpty();
        assertThat(masker.body("{\"uploadDocumentToken\":\"" + text)).startsWith("{");
    }
}
