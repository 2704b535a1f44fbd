package io.github.sasp4j.spring.test;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.http.resilience.CallGate;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Resets the fake and the gate, which outlive a test as Spring keeps the context. */
final class ResetAfterTest extends AbstractTestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        if (TestContextAnnotationUtils.hasAnnotation(test.getTestClass(), AutoConfigureFakeSasp.class)
                && test.hasApplicationContext()) {
            ApplicationContext context = test.getApplicationContext();
            context.getBeanProvider(FakeSasp.class).forEach(FakeSasp::reset);
            context.getBeanProvider(CallGate.class).forEach(CallGate::reset);
        }
    }
}
