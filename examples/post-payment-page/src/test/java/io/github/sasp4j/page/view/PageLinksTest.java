package io.github.sasp4j.page.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {

    private static final String LINK = "https://example.com/csr?order={orderNumber}";

    @ParameterizedTest
    @ValueSource(strings = {"needProvideCSR", "needprovidecsr", "NEEDPROVIDECSR", "need-provide-csr"})
    void anActionIsFoundInAnyCase(String key) {
        assertThat(PageLinks.of(Map.of(key, LINK)).of("needProvideCSR", "a b&c"))
                .contains("https://example.com/csr?order=a+b%26c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay", "PAY", "signAgreement", "sign-agreement", "SIGNAGREEMENT", "download", "install"})
    void aStepThatIsNoActionHasALinkToo(String key) {
        assertThat(PageLinks.of(Map.of(key, LINK)).of(key, "1")).isPresent();
    }

    @Test
    void anUnknownActionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> PageLinks.of(Map.of("sendCsr", LINK)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("sasp.page.links.sendCsr", "needProvideCSR", "SIGN_AGREEMENT", "download");
    }
}
