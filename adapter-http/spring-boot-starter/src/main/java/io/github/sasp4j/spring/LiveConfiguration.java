package io.github.sasp4j.spring;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.spring.SaspClientProperties.Login;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The service, at the endpoint and with the login of the properties. */
@Configuration(proxyBeanMethods = false)
@Import(HttpPortConfiguration.class)
class LiveConfiguration {

    @Bean
    @ConditionalOnMissingBean
    AccessSource saspAccess(SaspClientProperties properties) {
        Login login = properties.login();
        if (login == null) {
            throw new IllegalStateException("sasp.login.name and sasp.login.password are missing. Set them, define a"
                    + " bean of type AccessSource, or set sasp.adapter=fake for the fake.");
        }
        AccountLogin access = login.toAccess();
        return () -> access;
    }

    @Bean
    ServiceAddress saspServiceAddress(SaspClientProperties properties) {
        return new ServiceAddress(
                Objects.requireNonNullElse(properties.endpoint(), SaspHttpConfig.LIVE_ENDPOINT),
                properties.allowPlainHttpOnLoopback());
    }
}
