package io.github.sasp4j.spring.test;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.spring.SaspAutoConfiguration;
import io.github.sasp4j.spring.SaspHealthAutoConfiguration;
import io.github.sasp4j.spring.SaspObservabilityAutoConfiguration;
import io.github.sasp4j.spring.SaspWatchAutoConfiguration;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * Lets a test of an application, or of a slice of it, run on the fake in place of the service. The fake is a bean of type
 * {@link FakeSasp}: the test plans faults and performs transitions on it. After each test the fake and the {@link CallGate}
 * are reset, so that no test sees what another did; tests that share an application context cannot run at the same time.
 *
 * <pre>{@code
 * @WebMvcTest(OrderController.class)
 * @AutoConfigureFakeSasp
 * class OrderControllerTest {
 *     @Autowired FakeSasp fake;
 *     …
 * }
 * }</pre>
 *
 * <p>By default the fake has the orders and the login of {@link FakeSasp#demo()}; a bean of type {@code FakeSasp} of the
 * test's own has others.
 *
 * @see SaspTest
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@TestPropertySource(properties = "sasp.adapter=fake")
@ImportAutoConfiguration({
    SaspObservabilityAutoConfiguration.class,
    SaspAutoConfiguration.class,
    SaspHealthAutoConfiguration.class,
    SaspWatchAutoConfiguration.class
})
public @interface AutoConfigureFakeSasp {}
