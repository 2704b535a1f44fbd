package io.github.sasp4j.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLimitTest {

    private static final TextLimit LIMIT = new TextLimit("field", 2);

    @ParameterizedTest
    @ValueSource(strings = {"a", "ab", "\uD83D\uDE00\uD83D\uDE00", "\uD7FF\uE000"})
    void aTextOfAtMostSoManyCharactersIsTakenAsItIs(String text) {
        assertThat(LIMIT.check(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "\uD83D\uDE00\uD83D\uDE00a"})
    void anEmptyOneAndALongerOneAreNot(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMIT.check(text))
                .withMessage("field: 1 to 2 characters");
    }

    @Test
    void halfACharacterIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMIT.check(Character.toString(Character.MIN_SURROGATE)))
                .withMessage("field: no unpaired surrogates");
        assertThatIllegalArgumentException().isThrownBy(() -> LIMIT.check(Character.toString(Character.MAX_SURROGATE)));
    }

    @Test
    void aLimitLeavesAtLeastOneCharacter() {
        assertThat(new TextLimit("field", 1).max()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new TextLimit("field", 0));
    }
}
