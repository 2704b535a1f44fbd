package io.github.sasp4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.port.PostPaymentStatuses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which adapter {@code sasp.adapter} selects, and what is told where it cannot be had. */
class AdapterSelectionTest {

    private final ApplicationContextRunner host = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    SaspObservabilityAutoConfiguration.class,
                    SaspAutoConfiguration.class,
                    SaspHealthAutoConfiguration.class,
                    SaspWatchAutoConfiguration.class));

    @Test
    void theFakeIsToldWithTheArtifactThatIsMissing() {
        host.withPropertyValues("sasp.adapter=fake")
                .withClassLoader(new FilteredClassLoader("io.github.sasp4j.fake"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("sasp.adapter")
                        .hasMessageContaining("io.github.sasp4j:sasp4j-adapter-fake"));
    }

    @Test
    void aMissingArtifactIsToldBeforeABeanThatNeedsThePorts() {
        host.withPropertyValues("sasp.adapter=fake")
                .withClassLoader(new FilteredClassLoader("io.github.sasp4j.fake"))
                .withUserConfiguration(NeedsThePorts.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("io.github.sasp4j:sasp4j-adapter-fake"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"live", "fakes"})
    void anUnknownAdapterIsToldWithThoseThatAreKnown(String unknown) {
        host.withPropertyValues("sasp.adapter=" + unknown)
                .withUserConfiguration(NeedsThePorts.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("sasp.adapter")
                        .hasMessageContaining(unknown)
                        .hasMessageContaining("http or fake"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAKE", "Fake", "fa-ke"})
    void anAdapterIsReadAsSpringBootReadsAnyChoice(String spelling) {
        host.withPropertyValues("sasp.adapter=" + spelling)
                .run(context -> assertThat(context).hasSingleBean(FakeSasp.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class NeedsThePorts {

        @Bean
        String hostName(PostPaymentStatuses statuses) {
            return statuses.toString();
        }
    }
}
