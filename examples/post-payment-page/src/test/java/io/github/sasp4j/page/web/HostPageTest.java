package io.github.sasp4j.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.dcv.probe.DcvProbeSettings;
import io.github.sasp4j.dcv.probe.NetworkDcvProbe;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.page.config.CustomerProperties;
import io.github.sasp4j.page.config.PageLocale;
import io.github.sasp4j.page.config.PageProperties;
import io.github.sasp4j.page.security.CustomerOrders;
import io.github.sasp4j.page.security.OrderAccess;
import io.github.sasp4j.page.security.PageSecurity;
import io.github.sasp4j.page.view.PageLinks;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.preflight.DcvPreflight;
import io.github.sasp4j.spring.SaspAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How a host tests its own page: a slice with the controller and the templates, the fake in memory in place of the
 * service, and transitions of customer and staff in place of recorded responses.
 */
@WebMvcTest(
        controllers = OrderController.class,
        properties = {
            "sasp.adapter=http",
            "sasp.login.name=unused",
            "sasp.login.password=unused",
            "sasp.calls.time-to-live=0s",
            "sasp.calls.stale-while-revalidate=0s",
            "sasp.customers.alice.password={noop}any",
            "sasp.customers.alice.orders=700100"
        })
@Import({
    HostPageTest.OnTheFake.class,
    PageMeter.class,
    PageUrls.class,
    UploadSizeLimit.class,
    PageLocale.class,
    PageSecurity.class
})
@EnableConfigurationProperties({PageProperties.class, CustomerProperties.class})
@ImportAutoConfiguration(SaspAutoConfiguration.class)
class HostPageTest {

    @TestConfiguration
    static class OnTheFake {

        @Bean
        FakeClock clock() {
            return FakeClock.at(Instant.parse("2026-03-02T09:00:00Z"));
        }

        @Bean
        FakeSasp vendor(FakeClock clock) {
            return FakeSasp.demo(clock);
        }

        @Bean
        ResilientStatuses statuses(FakeSasp vendor, CallGate gate) {
            AccountLogin login = AccountLogin.of("demo", "demo-password");
            return gate.statuses(vendor.statuses(login), login);
        }

        @Bean
        ValidationDocuments documents(FakeSasp vendor) {
            return vendor.documents();
        }

        @Bean
        PageLinks pageLinks() {
            return PageLinks.of(Map.of());
        }

        @Bean
        DcvPreflight preflight(InstantSource clock) {
            return DcvPreflight.over(NetworkDcvProbe.create(DcvProbeSettings.defaults()), clock);
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        OrderAccess access(CustomerProperties properties) {
            return new CustomerOrders(properties.customers());
        }
    }

    @Autowired
    private MockMvcTester page;

    @Autowired
    private FakeSasp vendor;

    @Test
    void thePageFollowsWhatTheVendorsStaffDoes() {
        assertThat(page.get().uri("/orders/700100").with(user("alice")))
                .hasStatusOk()
                .bodyText()
                .contains("1 of 2 steps done");

        vendor.order(OrderNumber.of("700100")).staff().completeDomain("www.example.com");

        assertThat(page.get().uri("/orders/700100").with(user("alice")))
                .bodyText()
                .contains("2 of 2 steps done");
    }

    @Test
    void anOrderOfSomebodyElseLooksLikeOneThatThereIsNot() {
        assertThat(page.get().uri("/orders/654824").with(user("alice"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page.get().uri("/orders/1").with(user("alice"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anOrderOfSomebodyElseIsNotEvenAskedFor() {
        int before = vendor.calls().size();

        assertThat(page.get().uri("/orders/654824").with(user("alice"))).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(vendor.calls()).hasSize(before);
    }

    @Test
    void aVisitorWhoHasNotSignedInIsAskedTo() {
        assertThat(page.get().uri("/orders/700100")).hasStatus(HttpStatus.UNAUTHORIZED);
    }
}
