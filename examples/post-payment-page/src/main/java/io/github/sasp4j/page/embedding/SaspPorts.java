package io.github.sasp4j.page.embedding;

import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.page.desk.Politeness;
import io.github.sasp4j.page.desk.StatusDesk;
import io.github.sasp4j.page.meter.LastCall;
import io.github.sasp4j.page.meter.MeteredDocuments;
import io.github.sasp4j.page.meter.MeteredStatuses;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two ports, and the desk at which the page asks. Spring closes the ports in the end. */
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
    StatusDesk statusDesk(PostPaymentStatuses statuses, Politeness politeness, InstantSource clock) {
        return new StatusDesk(statuses, politeness, clock);
    }
}
