package io.github.sasp4j.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackHostTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.255.0.9", "::1", "[::1]"})
    void aNameOrAddressOfThisMachineIsOne(String host) {
        assertThat(LoopbackHost.matches(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost.example.com", "127.0.0.1.example.com", "128.0.0.1", "127.0.0", "::2", "0.0.0.0"})
    void anyOtherIsNone(String host) {
        assertThat(LoopbackHost.matches(host)).isFalse();
    }
}
