package io.github.sasp4j.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.dcv.FakeInternet;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.page.PostPaymentPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The look at records, against the servers of the demonstration. */
@SpringBootTest(classes = PostPaymentPage.class)
@AutoConfigureMockMvc
class DomainCheckTest {

    private static final String ORDER = "700100";
    private static final String DOMAIN = "www.example.com";

    @Autowired
    private MockMvcTester page;

    @Autowired
    private FakeInternet internet;

    @Autowired
    private FakeSasp vendor;

    @Test
    void aVisitorHasADomainCheckedAndSeesTheResultWithItsTime() {
        internet.zone("example.com").publish(record());

        assertThat(check(ORDER, DOMAIN, "carol"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/orders/700100#domain-0");
        assertThat(page.get().uri("/orders/700100"))
                .bodyText()
                .contains("Found", "is published correctly", "Last checked just now");
    }

    @Test
    void aVisitorWhoChecksTooOftenIsToldAndNoServerIsAsked() {
        check(ORDER, DOMAIN, "alice");
        int before = internet.nameServers().get(0).queries();

        MvcTestResult again = check(ORDER, DOMAIN, "alice");

        assertThat(again).flash().containsEntry("checkedTooOften", true);
        assertThat(internet.nameServers().get(0).queries()).isEqualTo(before);
        assertThat(check(ORDER, DOMAIN, "bob")).flash().isEmpty();
    }

    @Test
    void aDomainThatIsNotOneOfTheOrdersIsNotLookedUp() {
        int before = internet.nameServers().get(0).queries();

        assertThat(check(ORDER, "internal.example.org", "dave")).hasRedirectedUrl("/orders/700100");
        assertThat(internet.nameServers().get(0).queries()).isEqualTo(before);
    }

    @Test
    void anOrderThatIsNotThereIsNotFound() {
        assertThat(check("1", DOMAIN, "erin")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aForgedPostIsForbidden() {
        assertThat(page.post().uri("/orders/700100/domain-checks").param("domain", DOMAIN))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult check(String order, String domain, String visitor) {
        return page.post()
                .uri("/orders/" + order + "/domain-checks")
                .param("domain", domain)
                .with(user(visitor))
                .with(csrf())
                .exchange();
    }

    private CnameRecord record() {
        var dcv = vendor.order(OrderNumber.of(ORDER)).status().sections().dcv().orElseThrow();
        return (CnameRecord) DcvInstructions.cname(dcv.digests(), DOMAIN);
    }
}
