package io.github.sasp4j.page.config;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.page.view.PageLinks;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set. Each property can come from the environment: {@code sasp.login.name} is {@code SASP_LOGIN_NAME}.
 *
 * @param adapter {@code fake} or {@code http}
 * @param endpoint the whole address of the service's operation
 * @param allowHttp whether plain HTTP to a loopback address is fine, as for a fake in another process
 * @param login the account with the CA; needed for {@code http}
 * @param calls how often the service is called
 * @param page how the page behaves
 * @param customers who may sign in and see which orders, by their names; for {@code http}
 */
@ConfigurationProperties("sasp")
public record SaspProperties(
        @DefaultValue("fake") Adapter adapter,
        @Nullable URI endpoint,
        boolean allowHttp,
        @Nullable Login login,
        @DefaultValue Calls calls,
        @DefaultValue Page page,
        @DefaultValue Map<String, Customer> customers) {

    public SaspProperties {
        if (adapter == Adapter.HTTP && login == null) {
            throw new IllegalArgumentException("sasp.adapter=http needs SASP_LOGIN_NAME and SASP_LOGIN_PASSWORD");
        }
        customers = Map.copyOf(customers);
    }

    /** Which service responds. */
    public enum Adapter {
        /** The vendor in memory. */
        FAKE,
        /** The service. */
        HTTP
    }

    /** The account with the CA. */
    public record Login(String name, String password) {

        AccountLogin toAccess() {
            return AccountLogin.of(name, password);
        }

        @Override
        public String toString() {
            return "Login[hidden]";
        }
    }

    /**
     * How often the service is called.
     *
     * @param timeToLive how long a status is shown before it is fetched again
     * @param staleWhileRevalidate how long after that it is still shown at once, while a newer one is fetched
     * @param keepStale how long the last known status is shown while the service is not available
     * @param orders for how many orders statuses are kept
     * @param cooldown how long an account makes no call after it reached the call limit; doubled when repeated
     * @param atOnce how many calls an account makes at once
     */
    public record Calls(
            @DefaultValue("60s") Duration timeToLive,
            @DefaultValue("24h") Duration staleWhileRevalidate,
            @DefaultValue("24h") Duration keepStale,
            @DefaultValue("10000") int orders,
            @DefaultValue("5m") Duration cooldown,
            @DefaultValue("4") int atOnce) {

        private static final Duration LONGEST_COOLDOWN = Duration.ofHours(4);
        private static final int MAX_WAITING = 200;

        /** The same as limits of a gate. */
        public ResilienceConfig.Builder toLimits() {
            return ResilienceConfig.builder()
                    .timeToLive(timeToLive)
                    .staleWhileRevalidate(staleWhileRevalidate)
                    .keepStale(keepStale)
                    .maxOrders(orders)
                    .cooldown(cooldown, LONGEST_COOLDOWN)
                    .concurrency(atOnce, MAX_WAITING);
        }
    }

    /**
     * How the page behaves.
     *
     * @param refreshEvery how often a page that is open looks for news
     * @param deadline how long a visitor waits for the service before the last known status is shown
     * @param publicUrl where the page is for browsers; behind a proxy it has to be set, as forwarded headers are ignored
     * @param links where the customer does what an order waits for, by the specification's name of the action or the name
     *     of the step, in any case; {@code {orderNumber}} is replaced
     * @param support whom to ask where there is no link, as a sentence; {@code {orderNumber}} is replaced
     * @param checkDomains whether visitors can have it checked if a record or file is seen
     * @param checkEvery how often a visitor may have a domain checked
     * @param dcvTarget the CA's domain in DNS records and validation files, as the CA has told the account
     */
    public record Page(
            @DefaultValue("60s") Duration refreshEvery,
            @DefaultValue("3s") Duration deadline,
            @Nullable URI publicUrl,
            @DefaultValue Map<String, String> links,
            @Nullable String support,
            @DefaultValue("true") boolean checkDomains,
            @DefaultValue("10s") Duration checkEvery,
            @DefaultValue("sectigo.com") String dcvTarget) {

        /** @throws IllegalArgumentException for a link under an unknown key */
        public Page {
            links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
            PageLinks unused = PageLinks.of(links);
        }
    }

    /**
     * A customer of the web host.
     *
     * @param password with the name of its encoding in front, such as <code>{bcrypt}</code>
     * @param orders the numbers of the orders that this customer may see
     * @param operator whether this customer may see the metrics
     */
    public record Customer(String password, @DefaultValue List<String> orders, boolean operator) {

        @Override
        public String toString() {
            return "Customer[orders=" + orders + "]";
        }
    }

    URI endpointOrLive() {
        return Optional.ofNullable(endpoint).orElse(SaspHttpConfig.LIVE_ENDPOINT);
    }
}
