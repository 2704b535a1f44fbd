package io.github.sasp4j.page.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionLinksTest {

    private static final String LINK = "https://example.com/csr";

    @ParameterizedTest
    @ValueSource(strings = {"needProvideCSR", "needprovidecsr", "NEEDPROVIDECSR", "need-provide-csr"})
    void anActionIsFoundInAnyCase(String key) {
        assertThat(ActionLinks.of(Map.of(key, LINK))).containsExactly(Map.entry("needProvideCSR", LINK));
    }

    @Test
    void anUnknownActionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> ActionLinks.of(Map.of("submitCsr", LINK)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("sasp.page.links.submitCsr", "needProvideCSR");
    }
}
