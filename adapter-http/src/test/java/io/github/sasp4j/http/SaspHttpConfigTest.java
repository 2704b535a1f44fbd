package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaspHttpConfigTest {

    @Test
    void theDefaultsAreThoseOfTheJavadoc() {
        SaspHttpConfig config = SaspHttpConfig.builder(StubService.LOGIN).build();

        assertThat(config.endpoint().url())
                .hasToString("https://secure.trust-provider.com/products/!getPostPaymentStatus");
        assertThat(config.clientSettings().connectTimeout()).hasSeconds(10);
        assertThat(config.clientSettings().readTimeout()).hasSeconds(30);
        assertThat(config.clientSettings().writeTimeout()).hasSeconds(30);
        assertThat(config.clientSettings().callTimeout()).hasSeconds(60);
        assertThat(config.maxResponseBytes()).isEqualTo(4L << 20);
        assertThat(config.strict()).isFalse();
    }

    @Test
    void aVariantLeavesTheOriginalAsItWas() {
        SaspHttpConfig original = SaspHttpConfig.builder(StubService.LOGIN).build();

        SaspHttpConfig variant = original.toBuilder().strict(true).build();

        assertThat(variant.strict()).isTrue();
        assertThat(original.strict()).isFalse();
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeWhatItHasBuilt() {
        SaspHttpConfig.Builder builder = SaspHttpConfig.builder(StubService.LOGIN);
        SaspHttpConfig built = builder.build();

        builder.strict(true);

        assertThat(built.strict()).isFalse();
    }

    @Test
    void itDoesNotPrintTheLogin() {
        assertThat(SaspHttpConfig.builder(StubService.LOGIN).build())
                .asString()
                .doesNotContain(StubService.PLANTED_PASSWORD)
                .doesNotContain("demo");
    }

    @Test
    void aTimeOfNothingIsRefused() {
        assertThatThrownBy(() -> SaspHttpConfig.builder(StubService.LOGIN).callTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("callTimeout: longer than nothing, not PT0S");
    }

    @Nested
    class Endpoints {

        @Test
        void plainHttpIsRefused() {
            assertThatThrownBy(() -> build("http://127.0.0.1:8080/x", false))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("endpoint: HTTPS only; plain HTTP to a loopback address has to be allowed explicitly");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"http://127.0.0.1:8080/x", "http://127.9.9.9/x", "http://localhost/x", "http://[::1]:1/x"})
        void plainHttpToALoopbackAddressIsTakenWhereAllowed(String address) {
            assertThatCode(() -> build(address, true)).doesNotThrowAnyException();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://service.example.com/x",
                    "http://10.0.0.1/x",
                    "http://127.0.0.1.example.com/x",
                    "http://localhost.example.com/x"
                })
        void plainHttpElsewhereIsRefusedEvenWhereAllowed(String address) {
            assertThatThrownBy(() -> build(address, true))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("endpoint: plain HTTP only to a loopback address");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ftp://service.example.com/x", "products/x", "mailto:x@example.com"})
        void whatIsNoWebAddressIsRefused(String address) {
            assertThatThrownBy(() -> build(address, true)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void userInformationInTheAddressIsRefusedWithoutBeingTold() {
            assertThatThrownBy(() -> build("https://demo:planted@service.example.com/x", false))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("endpoint: no user information belongs in the address");
        }

        private void build(String address, boolean allowPlainHttp) {
            SaspHttpConfig.builder(StubService.LOGIN)
                    .endpoint(URI.create(address))
                    .allowPlainHttpOnLoopback(allowPlainHttp)
                    .build();
        }
    }
}
