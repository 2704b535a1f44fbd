package io.github.sasp4j.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.spring.test.host.Host;
import io.github.sasp4j.spring.test.host.OpenSteps;
import io.github.sasp4j.spring.test.host.Unrelated;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SaspTest
@ContextConfiguration(classes = Host.class)
@Import(OpenSteps.class)
class SliceTest {

    private static final String ORDER = "700100";

    private final FakeSasp fake;
    private final OpenSteps steps;
    private final ApplicationContext context;

    @Autowired
    SliceTest(FakeSasp fake, OpenSteps steps, ApplicationContext context) {
        this.fake = fake;
        this.steps = steps;
        this.context = context;
    }

    @Test
    void anImportedComponentSeesWhatHappensInTheFake() {
        assertThat(steps.count(ORDER)).isPositive();

        fake.order(OrderNumber.of(ORDER)).staff().reject();

        assertThat(steps.count(ORDER)).isZero();
    }

    @Test
    void documentsAreUploadedToTheFakeToo() {
        assertThat(context.getBean(ValidationDocuments.class)).asString().contains("in memory");
    }

    @Test
    void otherComponentsOfTheApplicationAreLeftOut() {
        assertThat(context.getBeanProvider(Unrelated.class)).isEmpty();
    }

    @Test
    void otherAutoConfigurationsOfTheApplicationAreLeftOut() {
        assertThat(context.containsBean("applicationTaskExecutor")).isFalse();
    }

    @Nested
    class InANestedClass {

        @Test
        void everythingHoldsAsWell() {
            assertThat(steps.count(ORDER)).isPositive();
            assertThat(context.getBeanProvider(Unrelated.class)).isEmpty();
        }
    }
}
