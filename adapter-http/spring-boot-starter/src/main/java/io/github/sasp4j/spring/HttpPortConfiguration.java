package io.github.sasp4j.spring;

import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.UploadSettings;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ports over HTTP, to the service or to a server of the fake. */
@Configuration(proxyBeanMethods = false)
class HttpPortConfiguration {

    /** Where documents and tokens may go, from the adapter and from a browser. */
    @Bean
    @ConditionalOnMissingBean
    UploadHosts saspUploadHosts(ServiceAddress service) {
        return service.plainHttpOnLoopback() ? UploadHosts.vendor().andLoopback() : UploadHosts.vendor();
    }

    @Bean
    @ConditionalOnMissingBean
    SaspHttpConfig saspHttpConfig(
            SaspClientProperties properties,
            ServiceAddress service,
            AccessSource access,
            CallGate gate,
            UploadHosts hosts,
            ObjectProvider<DeviationListener> deviations,
            ObjectProvider<SaspHttpConfigCustomizer> customizers) {
        SaspHttpConfig.Builder config = SaspHttpConfig.builder(access)
                .endpoint(service.endpoint())
                .allowPlainHttpOnLoopback(service.plainHttpOnLoopback())
                .uploads(UploadSettings.defaults()
                        .withRules(UploadRules.defaults().withHosts(hosts)))
                .gate(gate);
        properties.http().applyTo(config);
        deviations.orderedStream().reduce(HttpPortConfiguration::both).ifPresent(config::deviationListener);
        customizers.orderedStream().forEach(customizer -> customizer.customize(config));
        return config.build();
    }

    @Bean
    @ConditionalOnMissingBean(PostPaymentStatuses.class)
    ResilientStatuses saspStatuses(
            SaspHttpConfig config, CallGate gate, AccessSource access, PortObservation observation) {
        return gate.statuses(observation.of(SaspHttp.statuses(withoutGate(config))), access);
    }

    @Bean
    @ConditionalOnMissingBean
    ValidationDocuments saspDocuments(SaspHttpConfig config, CallGate gate, PortObservation observation) {
        return gate.documents(observation.of(SaspHttp.documents(withoutGate(config))));
    }

    private static SaspHttpConfig withoutGate(SaspHttpConfig config) {
        return config.toBuilder().withoutGate().build();
    }

    private static DeviationListener both(DeviationListener one, DeviationListener other) {
        return (order, deviation) -> {
            one.onDeviation(order, deviation);
            other.onDeviation(order, deviation);
        };
    }
}
