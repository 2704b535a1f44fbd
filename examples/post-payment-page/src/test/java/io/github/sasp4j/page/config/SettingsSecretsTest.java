package io.github.sasp4j.page.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingsSecretsTest {

    private final SaspProperties sasp = new Binder(new MapConfigurationPropertySource(Map.of(
                    "sasp.adapter", "http",
                    "sasp.login.name", "planted-login",
                    "sasp.login.password", "planted-password",
                    "sasp.customers.alice.password", "{noop}planted-customer",
                    "sasp.customers.alice.orders", "1,2")))
            .bind("sasp", SaspProperties.class)
            .get();

    @Test
    void nothingSecretIsShownWhenTheSettingsAre() {
        assertThat(sasp.toString()).doesNotContain("planted");
    }

    @Test
    void theServiceIsNotAskedWithoutALogin() {
        Binder settings = new Binder(new MapConfigurationPropertySource(Map.of("sasp.adapter", "http")));

        assertThatThrownBy(() -> settings.bind("sasp", SaspProperties.class))
                .hasStackTraceContaining("sasp.adapter=http needs SASP_LOGIN_NAME and SASP_LOGIN_PASSWORD");
    }

    @Test
    void theSettingsAreRead() {
        assertThat(sasp.adapter()).isEqualTo(SaspProperties.Adapter.HTTP);
        assertThat(sasp.customers().get("alice").orders()).isEqualTo(List.of("1", "2"));
    }
}
