package io.github.sasp4j.page.config;

import io.github.sasp4j.dcv.probe.DcvProbeSettings;
import io.github.sasp4j.page.security.CustomerOrders;
import io.github.sasp4j.page.security.OrderAccess;
import io.github.sasp4j.page.view.PageLinks;
import io.github.sasp4j.preflight.PreflightPolicy;
import java.time.Clock;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page needs beside the starter's ports to run on the service: the host's customers and links. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sasp.adapter", havingValue = "http", matchIfMissing = true)
class LiveService {

    private static final Logger LOG = LoggerFactory.getLogger(LiveService.class);

    @Bean
    PageLinks pageLinks(PageProperties page) {
        return PageLinks.of(page.links());
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
    OrderAccess orderAccess(CustomerProperties properties) {
        if (properties.customers().isEmpty()) {
            LOG.warn("nobody can sign in: there are no sasp.customers");
        }
        return new CustomerOrders(properties.customers());
    }
}
