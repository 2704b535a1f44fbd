package io.github.sasp4j.page.config;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.page.metrics.CallGateMeter;
import io.github.sasp4j.page.metrics.LastCall;
import io.github.sasp4j.page.metrics.MeteredDocuments;
import io.github.sasp4j.page.metrics.MeteredStatuses;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two ports and the gate in front of them. The context closes the ports in the end. */
@Configuration(proxyBeanMethods = false)
class SaspPorts {

    @Bean
    PostPaymentStatuses statuses(SaspHttpConfig config, MeterRegistry meters, LastCall lastCall) {
        return new MeteredStatuses(SaspHttp.statuses(config), meters, lastCall);
    }

    @Bean
    ValidationDocuments documents(SaspHttpConfig config, CallGate gate, MeterRegistry meters) {
        return gate.documents(new MeteredDocuments(SaspHttp.documents(config), meters));
    }

    @Bean
    CallGate callGate(ResilienceConfig.Builder limits, MeterRegistry meters, InstantSource clock) {
        return CallGate.of(
                limits.clock(clock).listener(new CallGateMeter(meters)).build());
    }

    /** What the pages read; the context closes the port behind it. */
    @Bean
    ResilientStatuses resilientStatuses(CallGate gate, PostPaymentStatuses statuses, Access access) {
        return gate.statuses(statuses, access);
    }
}
