package io.github.sasp4j.spring.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.spring.test.host.Host;
import io.github.sasp4j.spring.test.host.OpenSteps;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;

/** What is left of a test when the next one starts with the same application context. */
class ResetAfterTestTest {

    private static final String ORDER = "700100";

    @Test
    void transitionsAndReceivedCallsAreForgotten() throws Exception {
        Tests tests = new Tests(OnSlice.class);
        tests.runOne(context -> {
            context.getBean(FakeSasp.class).order(OrderNumber.of(ORDER)).staff().reject();
            context.getBean(OpenSteps.class).count(ORDER);
        });

        assertThat(tests.context().getBean(FakeSasp.class).calls()).isEmpty();
        assertThat(tests.context().getBean(OpenSteps.class).count(ORDER)).isPositive();
    }

    @Test
    void whatTheGateHasSeenIsForgotten() throws Exception {
        Tests tests = new Tests(OnSlice.class);
        tests.runOne(context -> {
            context.getBean(FakeSasp.class)
                    .faults()
                    .everywhere()
                    .next(1, new Fault.ErrorResponse(VendorError.of(-16, "planned")));
            assertThatThrownBy(() -> context.getBean(OpenSteps.class).count(ORDER))
                    .isInstanceOf(AccessDeniedException.class);
        });

        assertThat(tests.context().getBean(OpenSteps.class).count(ORDER)).isPositive();
    }

    @Test
    void aTestWithoutTheAnnotationKeepsItsFakeAsItIs() throws Exception {
        Tests tests = new Tests(WithoutAnnotation.class);
        tests.runOne(context -> context.getBean(OpenSteps.class).count(ORDER));

        assertThat(tests.context().getBean(FakeSasp.class).calls()).hasSize(1);
    }

    @SaspTest
    @ContextConfiguration(classes = Host.class)
    @Import(OpenSteps.class)
    static class OnSlice {
        void test() {}
    }

    @SpringBootTest(classes = Host.class, properties = "sasp.adapter=fake")
    static class WithoutAnnotation {
        void test() {}
    }

    /** A test of a class, with what Spring does around it. */
    private static final class Tests {

        private final TestContextManager spring;
        private final Class<?> type;

        Tests(Class<?> type) {
            this.spring = new TestContextManager(type);
            this.type = type;
        }

        void runOne(TestBody body) throws Exception {
            Object instance = type.getDeclaredConstructor().newInstance();
            Method method = type.getDeclaredMethod("test");
            spring.prepareTestInstance(instance);
            spring.beforeTestMethod(instance, method);
            body.run(context());
            spring.afterTestMethod(instance, method, null);
        }

        ApplicationContext context() {
            return spring.getTestContext().getApplicationContext();
        }
    }

    private interface TestBody {
        void run(ApplicationContext context);
    }
}
