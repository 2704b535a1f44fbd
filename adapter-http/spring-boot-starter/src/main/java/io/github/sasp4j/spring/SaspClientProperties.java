package io.github.sasp4j.spring;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.http.SaspHttpConfig;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties {@code sasp.*}.
 *
 * @param adapter the service over HTTP, or the fake in memory, which needs sasp4j-adapter-fake
 * @param endpoint the whole address of the operation; the service's own by default
 * @param allowPlainHttpOnLoopback whether plain HTTP to a loopback address is allowed, as for a fake in another process
 * @param login the account with the CA, unless an {@link AccessSource} supplies the credentials
 * @param http the HTTP adapter
 * @param calls the limits of calls
 * @param watch the watch of orders
 */
@ConfigurationProperties("sasp")
public record SaspClientProperties(
        @DefaultValue("http") Adapter adapter,
        @Nullable URI endpoint,
        @DefaultValue("false") boolean allowPlainHttpOnLoopback,
        @Nullable Login login,
        @DefaultValue Http http,
        @NestedConfigurationProperty @DefaultValue CallProperties calls,
        @NestedConfigurationProperty @DefaultValue WatchProperties watch) {

    /** The login, or that of the fake's demonstration on the fake. */
    AccountLogin access() {
        if (login != null) {
            return login.toAccess();
        }
        return switch (adapter) {
            case HTTP ->
                throw new IllegalStateException(
                        "sasp.login.name and sasp.login.password are missing. Set them, define a"
                                + " bean of type AccessSource, or set sasp.adapter=fake for the fake.");
            case FAKE -> AccountLogin.of("demo", "demo-password");
        };
    }

    /** What implements the ports. */
    public enum Adapter {
        /** The service over HTTP. */
        HTTP,
        /** The fake in memory. */
        FAKE
    }

    /**
     * The account with the CA.
     *
     * @param name the login name
     * @param password the password
     */
    public record Login(@Nullable String name, @Nullable String password) {

        /** Checked here and not before: a host with an {@link AccessSource} of its own may keep the name alone here. */
        AccountLogin toAccess() {
            AccountLogin named =
                    PropertyValue.applySecret("sasp.login.name", name, value -> AccountLogin.of(value, "any password"));
            return PropertyValue.applySecret(
                    "sasp.login.password", password, value -> AccountLogin.of(named.name(), value));
        }

        /** Says nothing of the account. */
        @Override
        public String toString() {
            return "Login[hidden]";
        }
    }

    /**
     * The HTTP adapter.
     *
     * @param connectTimeout the time to make a connection
     * @param readTimeout the longest time without a byte read
     * @param writeTimeout the longest time without a byte written
     * @param callTimeout the time for a whole call
     * @param maxResponseSize the largest response after decompression
     * @param strict whether the first deviation from the specification makes a response malformed
     */
    public record Http(
            @DefaultValue("10s") Duration connectTimeout,
            @DefaultValue("30s") Duration readTimeout,
            @DefaultValue("30s") Duration writeTimeout,
            @DefaultValue("60s") Duration callTimeout,
            @DefaultValue("4MB") DataSize maxResponseSize,
            @DefaultValue("false") boolean strict) {

        void applyTo(SaspHttpConfig.Builder config) {
            PropertyValue.apply("sasp.http.connect-timeout", connectTimeout, config::connectTimeout);
            PropertyValue.apply("sasp.http.read-timeout", readTimeout, config::readTimeout);
            PropertyValue.apply("sasp.http.write-timeout", writeTimeout, config::writeTimeout);
            PropertyValue.apply("sasp.http.call-timeout", callTimeout, config::callTimeout);
            PropertyValue.apply(
                    "sasp.http.max-response-size", maxResponseSize, size -> config.maxResponseBytes(size.toBytes()));
            config.strict(strict);
        }
    }
}
