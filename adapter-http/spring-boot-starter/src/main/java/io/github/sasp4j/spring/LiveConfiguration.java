package io.github.sasp4j.spring;

import io.github.sasp4j.http.SaspHttpConfig;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The service, at the endpoint of the properties. */
@Configuration(proxyBeanMethods = false)
@Import(HttpPortConfiguration.class)
class LiveConfiguration {

    @Bean
    ServiceAddress saspServiceAddress(SaspClientProperties properties) {
        return new ServiceAddress(
                Objects.requireNonNullElse(properties.endpoint(), SaspHttpConfig.LIVE_ENDPOINT),
                properties.allowPlainHttpOnLoopback());
    }
}
