package io.github.sasp4j.page.config;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.page.cache.CachePolicy;
import java.net.URI;
import java.time.Duration;
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
 * @param login the account at the vendor's; needed for {@code http}
 * @param ask how politely the vendor is asked
 * @param page how the page behaves
 * @param customers who may sign in and see which orders, by their names; for {@code http}
 */
@ConfigurationProperties("sasp")
public record SaspProperties(
        @DefaultValue("fake") Adapter adapter,
        @Nullable URI endpoint,
        boolean allowHttp,
        @Nullable Login login,
        @DefaultValue Ask ask,
        @DefaultValue Page page,
        @DefaultValue Map<String, Customer> customers) {

    public SaspProperties {
        if (adapter == Adapter.HTTP && login == null) {
            throw new IllegalArgumentException("sasp.adapter=http needs SASP_LOGIN_NAME and SASP_LOGIN_PASSWORD");
        }
        customers = Map.copyOf(customers);
    }

    /** Who answers. */
    public enum Adapter {
        /** The vendor in memory. */
        FAKE,
        /** The service. */
        HTTP
    }

    /** The account at the vendor's. */
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
     * How politely the vendor is asked.
     *
     * @param atMostEvery how long a response is shown before the vendor is asked for that order again
     * @param callLimitPause how long nobody asks for anything after the call limit was reached
     * @param deniedPause how long nobody asks for anything after a login was denied: repeating it can lock the account
     * @param keep how long the last known state of an order is kept for times when the vendor does not answer
     * @param orders of how many orders the state is kept
     */
    public record Ask(
            @DefaultValue("60s") Duration atMostEvery,
            @DefaultValue("5m") Duration callLimitPause,
            @DefaultValue("15m") Duration deniedPause,
            @DefaultValue("24h") Duration keep,
            @DefaultValue("10000") int orders) {

        /** The same, for the desk. */
        public CachePolicy toPoliteness() {
            return new CachePolicy(atMostEvery, callLimitPause, deniedPause, keep, orders);
        }
    }

    /**
     * How the page behaves.
     *
     * @param refreshEvery how often a page that is open looks for news
     * @param publicUrl where the page is for browsers, if that cannot be told from their requests
     * @param links where the customer does what the vendor offers, by the vendor's word for the action; {@code
     *     {orderNumber}} is replaced
     */
    public record Page(
            @DefaultValue("60s") Duration refreshEvery,
            @Nullable URI publicUrl,
            @DefaultValue Map<String, String> links) {}

    /**
     * A customer of the host's.
     *
     * @param password with the name of its encoding in front, such as <code>{bcrypt}</code>
     * @param orders the numbers of the orders that he may see
     * @param operator whether he may see the metrics too
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
