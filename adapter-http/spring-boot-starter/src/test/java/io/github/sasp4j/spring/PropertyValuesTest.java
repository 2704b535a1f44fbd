package io.github.sasp4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.watch.WatchListener;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A value that is not allowed ends the start, and is told by the name of its property. */
class PropertyValuesTest {

    private static final Map<String, String> NEGATIVE = Map.of(
            "java.time.Duration", "-1s", "java.lang.Integer", "-1", "org.springframework.util.unit.DataSize", "-1B");

    private final ApplicationContextRunner host = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(SaspAutoConfiguration.class, SaspWatchAutoConfiguration.class));

    @Nested
    class Numbers {

        /** All that is configured is used, the ports over HTTP, the watch and both budgets. */
        private final ApplicationContextRunner complete = host.withBean(
                        AccessSource.class, () -> () -> AccountLogin.of("demo", "demo-password"))
                .withBean(WatchListener.class, () -> change -> {})
                .withPropertyValues("sasp.calls.budget=10", "sasp.watch.budget=10");

        static Stream<String> negativeValues() throws IOException {
            try (InputStream file =
                    SaspAutoConfiguration.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
                JsonNode properties = new ObjectMapper().readTree(file).path("properties");
                return StreamSupport.stream(properties.spliterator(), false)
                        .filter(property -> NEGATIVE.containsKey(type(property)))
                        .map(property -> property.path("name").asText() + "=" + NEGATIVE.get(type(property)));
            }
        }

        @Test
        void thatAreAllowedStartTheHost() {
            complete.run(context -> assertThat(context).hasNotFailed());
        }

        @ParameterizedTest
        @MethodSource("negativeValues")
        void belowZeroAreToldByTheirProperty(String setting) {
            complete.withPropertyValues(setting)
                    .run(context -> assertIsRefused(context, setting.substring(0, setting.indexOf('=')), "-1"));
        }

        @ParameterizedTest
        @CsvSource({
            "sasp.calls.at-once, 0, at least 1",
            "sasp.calls.budget, 0, at least 1",
            "sasp.calls.budget-period, 0s, longer than nothing",
            "sasp.http.max-response-size, 0, at least 1",
            "sasp.http.read-timeout, 0s, longer than nothing",
            "sasp.watch.active, 0s, longer than nothing",
            "sasp.watch.budget, 0, 1 call or more"
        })
        void thatAreTooSmallAreToldWithWhatIsAllowed(String property, String value, String allowed) {
            complete.withPropertyValues(property + "=" + value)
                    .run(context -> assertIsRefused(context, property, allowed));
        }

        private static String type(JsonNode property) {
            return property.path("type").asText();
        }
    }

    @Nested
    class TheLogin {

        private static final String PASSWORD = "planted-password-7f3a";

        @ParameterizedTest
        @ValueSource(strings = {"http", "fake"})
        void withoutAPasswordIsToldByTheProperty(String adapter) {
            host.withPropertyValues("sasp.adapter=" + adapter, "sasp.login.name=demo")
                    .run(context -> assertIsRefused(context, "sasp.login.password", "missing"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"http", "fake"})
        void withoutANameIsToldByThePropertyAndNotByThePassword(String adapter) {
            host.withPropertyValues("sasp.adapter=" + adapter, "sasp.login.password=" + PASSWORD)
                    .run(context -> {
                        assertIsRefused(context, "sasp.login.name", "missing");
                        assertThat(Throwables.getStackTrace(context.getStartupFailure()))
                                .doesNotContain(PASSWORD);
                    });
        }

        @ParameterizedTest
        @CsvSource({"name, 1 to 64 characters", "password, 1 to 128 characters"})
        void thatIsTooLongIsToldWithoutItsValue(String half, String allowed) {
            host.withPropertyValues(
                            "sasp.login.name=demo",
                            "sasp.login.password=" + PASSWORD,
                            "sasp.login." + half + "=" + PASSWORD.repeat(7))
                    .run(context -> {
                        assertIsRefused(context, "sasp.login." + half, allowed);
                        assertThat(Throwables.getStackTrace(context.getStartupFailure()))
                                .doesNotContain(PASSWORD);
                    });
        }

        @Test
        void ofAHalfIsNotReadWhereTheHostHasItsOwnSource() {
            host.withPropertyValues("sasp.login.name=demo")
                    .withBean(AccessSource.class, () -> () -> AccountLogin.of("demo", PASSWORD))
                    .run(context -> assertThat(context).hasNotFailed());
        }
    }

    private static void assertIsRefused(AssertableApplicationContext context, String property, String told) {
        assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining(property)
                .hasMessageContaining(told);
    }
}
