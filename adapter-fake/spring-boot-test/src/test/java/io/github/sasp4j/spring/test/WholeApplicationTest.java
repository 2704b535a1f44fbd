package io.github.sasp4j.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.spring.test.host.Host;
import io.github.sasp4j.spring.test.host.OpenSteps;
import io.github.sasp4j.spring.test.host.Unrelated;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(classes = Host.class)
@AutoConfigureFakeSasp
class WholeApplicationTest {

    private final ApplicationContext context;

    @Autowired
    WholeApplicationTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void allComponentsAreThereAndRunOnTheFake() {
        assertThat(context.getBeanProvider(Unrelated.class)).isNotEmpty();
        assertThat(context.containsBean("applicationTaskExecutor")).isTrue();

        assertThat(context.getBean(OpenSteps.class).count("700100")).isPositive();
        assertThat(context.getBean(FakeSasp.class).calls()).hasSize(1);
    }
}
