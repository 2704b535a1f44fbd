package io.github.sasp4j.page.config;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.dcv.probe.DcvProbeSettings;
import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.page.metrics.DeviationMeter;
import io.github.sasp4j.page.security.CustomerOrders;
import io.github.sasp4j.page.security.OrderAccess;
import io.github.sasp4j.page.view.PageLinks;
import io.github.sasp4j.preflight.PreflightPolicy;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service itself, with the host's account and customers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sasp.adapter", havingValue = "http")
class LiveService {

    private static final Logger LOG = LoggerFactory.getLogger(LiveService.class);

    @Bean
    SaspHttpConfig saspHttpConfig(SaspProperties sasp, Access access, MeterRegistry meters) {
        return SaspHttpConfig.builder(access)
                .withoutGate()
                .endpoint(sasp.endpointOrLive())
                .allowPlainHttpOnLoopback(sasp.allowHttp())
                .deviationListener(new DeviationMeter(meters))
                .build();
    }

    /** Where a browser may be sent with the token of an order; the adapter keeps to the same hosts. */
    @Bean
    UploadHosts uploadHosts(SaspProperties sasp) {
        return sasp.allowHttp() ? UploadHosts.vendor().andLoopback() : UploadHosts.vendor();
    }

    @Bean
    PageLinks pageLinks(SaspProperties sasp) {
        return PageLinks.of(sasp.page().links());
    }

    @Bean
    ResilienceConfig.Builder limits(SaspProperties sasp) {
        return sasp.calls().toLimits();
    }

    @Bean
    Access access(SaspProperties sasp) {
        return Objects.requireNonNull(sasp.login()).toAccess();
    }

    @Bean
    DcvProbeSettings dcvProbeSettings(InstantSource clock) {
        return DcvProbeSettings.defaults().withClock(clock);
    }

    @Bean
    PreflightPolicy preflightPolicy() {
        return PreflightPolicy.defaults();
    }

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean
    OrderAccess orderAccess(SaspProperties sasp) {
        if (sasp.customers().isEmpty()) {
            LOG.warn("nobody can sign in: there are no sasp.customers");
        }
        return new CustomerOrders(sasp.customers());
    }
}
