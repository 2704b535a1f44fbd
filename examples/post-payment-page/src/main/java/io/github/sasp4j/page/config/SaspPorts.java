package io.github.sasp4j.page.config;

import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.page.cache.CachePolicy;
import io.github.sasp4j.page.cache.CachingStatuses;
import io.github.sasp4j.page.metrics.LastCall;
import io.github.sasp4j.page.metrics.MeteredDocuments;
import io.github.sasp4j.page.metrics.MeteredStatuses;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two ports, and the cache that the page reads. Spring closes the ports in the end. */
@Configuration(proxyBeanMethods = false)
class SaspPorts {

    @Bean
    PostPaymentStatuses statuses(SaspHttpConfig config, MeterRegistry meters, LastCall lastCall) {
        return new MeteredStatuses(SaspHttp.statuses(config), meters, lastCall);
    }

    @Bean
    ValidationDocuments documents(SaspHttpConfig config, MeterRegistry meters) {
        return new MeteredDocuments(SaspHttp.documents(config), meters);
    }

    @Bean
    CachingStatuses cachingStatuses(PostPaymentStatuses statuses, CachePolicy policy, InstantSource clock) {
        return new CachingStatuses(statuses, policy, clock);
    }
}
