package io.github.sasp4j.page.demo;

import io.github.sasp4j.dcv.probe.DcvProbeSettings;
import io.github.sasp4j.fake.RunningClock;
import io.github.sasp4j.fake.wire.dcv.FakeInternet;
import io.github.sasp4j.preflight.PreflightPolicy;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Name servers and web servers on this machine, on which the panel publishes. Nothing is looked up outside. */
@DemoOnly
@Configuration(proxyBeanMethods = false)
class DemoInternet {

    @Bean
    FakeInternet internet(RunningClock clock) {
        return FakeInternet.start(clock);
    }

    @Bean
    DcvProbeSettings dcvProbeSettings(FakeInternet internet, RunningClock clock) {
        return DcvProbeSettings.defaults()
                .withResolvers(List.of(internet.resolver()))
                .withLoopback(internet::route)
                .withClock(clock);
    }

    /** What is published is seen at once: these servers are nobody's burden. */
    @Bean
    PreflightPolicy preflightPolicy() {
        return PreflightPolicy.defaults().withIntervals(Duration.ZERO, Duration.ZERO);
    }
}
