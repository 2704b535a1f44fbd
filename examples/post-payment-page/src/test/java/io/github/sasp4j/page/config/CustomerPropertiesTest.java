package io.github.sasp4j.page.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CustomerPropertiesTest {

    private final CustomerProperties properties = new Binder(new MapConfigurationPropertySource(Map.of(
                    "sasp.customers.alice.password", "{noop}planted-customer", "sasp.customers.alice.orders", "1,2")))
            .bind("sasp", CustomerProperties.class)
            .get();

    @Test
    void nothingSecretIsShownWhenTheCustomersAre() {
        assertThat(properties.toString()).doesNotContain("planted");
    }

    @Test
    void theCustomersAreRead() {
        assertThat(properties.customers().get("alice").orders()).isEqualTo(List.of("1", "2"));
    }
}
