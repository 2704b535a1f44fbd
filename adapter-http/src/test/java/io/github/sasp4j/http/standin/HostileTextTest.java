package io.github.sasp4j.http.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A peer that wants the recorder to run out of time or of stack does not get it to. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {

    private static final int LENGTH = 1 << 17;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a.",
                "a-",
                "_",
                "1",
                "1 ",
                "1.",
                "(",
                "+1",
                "@",
                "a@",
                "a@a.",
                "\"",
                "\\\"",
                "\\",
                "%",
                "%25",
                "%F0",
                "&",
                "&#",
                "&amp;",
                "{",
                "[",
                "{\"a\":",
                "[\"",
                "\"a\":\"",
                "eyJ",
                "eyJhbGciOi.",
                "\u00e4.",
                "0a",
                "-",
                "2019-11-20 ",
                "\\u0061"
            })
    void aTextIsDoneWith(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        Disguise disguise = new StandIns(new Random(1)).newDisguise();
        String unused = disguise.variable("loginPassword", "planted");
        disguise.learn("{" + text);

        assertThat(disguise.body("{" + text)).startsWith("{");
        assertThat(disguise.body(text)).isNotEmpty();
    }
}
