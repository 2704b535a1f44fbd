package io.github.sasp4j.page.demo;

import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.RunningClock;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.page.config.PageProperties;
import io.github.sasp4j.page.demo.control.ControlApi;
import io.github.sasp4j.page.demo.panel.CustomerTask;
import io.github.sasp4j.page.security.OrderAccess;
import io.github.sasp4j.page.view.PageLinks;
import io.github.sasp4j.spring.ResilienceConfigCustomizer;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * The fake in place of the service, on a loopback port, so that all of the page is tried: the adapter, its metrics, and
 * browsers that send documents straight there. The starter calls the server as it would call the service.
 */
@DemoOnly
@Configuration(proxyBeanMethods = false)
class DemoVendor {

    @Bean
    RunningClock demoClock() {
        return new RunningClock(Clock.systemUTC());
    }

    @Bean
    FakeSasp vendor(RunningClock clock) {
        FakeSasp.Builder builder = FakeSasp.builder().clock(clock).login(DemoLogins.SHARED);
        DemoOrders.addTo(builder);
        DemoLogins.addTo(builder);
        return builder.build();
    }

    @Bean
    FakeServer vendorServer(FakeSasp vendor, RunningClock clock) {
        return FakeServer.builder(vendor)
                .rewriteUploadUrl()
                .control(clock::advance)
                .start();
    }

    @Bean
    ControlApi controlApi(FakeServer server) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        RestClient client = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory(http))
                .baseUrl(server.endpoint().resolve("/control"))
                .build();
        ControlApi control = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(ControlApi.class);
        DemoOrders.planFaults(control);
        return control;
    }

    /** Everything that an order waits for can be done by clicking; a link that is set comes before the demonstration's. */
    @Bean
    PageLinks pageLinks(PageProperties page) {
        Map<String, String> links = new LinkedHashMap<>(CustomerTask.links());
        links.put(PageLinks.SUPPORT, "mailto:support@example.com");
        links.putAll(page.links());
        return PageLinks.of(links);
    }

    /** Nothing of the demonstration leaves this machine. */
    @Bean
    UploadHosts uploadHosts() {
        return new UploadHosts(Set.of(), true);
    }

    /** One attempt and no cooldown: a planned fault is to be seen at once, and to be over at once. */
    @Bean
    ResilienceConfigCustomizer demoLimits() {
        return limits -> limits.maxAttempts(1).cooldown(Duration.ZERO, Duration.ZERO);
    }

    @Bean
    OrderAccess orderAccess(FakeSasp vendor) {
        return new OpenOrderAccess(vendor);
    }
}
