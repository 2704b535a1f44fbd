package io.github.sasp4j.spring;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The fake, with the orders of its demonstration unless the host has a fake of its own: in memory, or over HTTP where the host
 * has a {@link FakeServer}.
 */
@Configuration(proxyBeanMethods = false)
class FakeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FakeSasp saspFake(ObjectProvider<InstantSource> clock) {
        return FakeSasp.demo(clock.getIfUnique(InstantSource::system));
    }

    /** The whole wire is used, and browsers can upload to the server. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(FakeServer.class)
    @Import(HttpPortConfiguration.class)
    static class Served {

        @Bean
        ServiceAddress saspServiceAddress(FakeServer server) {
            return new ServiceAddress(server.endpoint(), true);
        }
    }

    /** Without a byte on a wire. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(FakeServer.class)
    static class InMemory {

        @Bean
        @ConditionalOnMissingBean(PostPaymentStatuses.class)
        ResilientStatuses saspStatuses(FakeSasp fake, CallGate gate, AccessSource access, PortObservation observation) {
            return gate.statuses(observation.of(fake.statuses(access.get())), access);
        }

        @Bean
        @ConditionalOnMissingBean
        ValidationDocuments saspDocuments(FakeSasp fake, CallGate gate, PortObservation observation) {
            return gate.documents(observation.of(fake.documents()));
        }
    }
}
