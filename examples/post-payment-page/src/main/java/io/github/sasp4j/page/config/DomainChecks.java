package io.github.sasp4j.page.config;

import io.github.sasp4j.dcv.TargetDomain;
import io.github.sasp4j.dcv.probe.DcvProbeSettings;
import io.github.sasp4j.dcv.probe.NetworkDcvProbe;
import io.github.sasp4j.port.DcvProbe;
import io.github.sasp4j.preflight.DcvPreflight;
import io.github.sasp4j.preflight.PreflightPolicy;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The look at records and files before the CA's. The context closes both in the end. */
@Configuration(proxyBeanMethods = false)
class DomainChecks {

    @Bean
    DcvProbe dcvProbe(DcvProbeSettings settings) {
        return NetworkDcvProbe.create(settings);
    }

    @Bean
    DcvPreflight dcvPreflight(DcvProbe probe, PreflightPolicy policy, PageProperties page, InstantSource clock) {
        return DcvPreflight.over(probe, clock).withPolicy(policy.withTargetDomain(new TargetDomain(page.dcvTarget())));
    }
}
