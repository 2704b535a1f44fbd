package io.github.sasp4j.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test of what an application does with orders, on the fake in place of the service. The application context has the beans
 * of the starter and what the test {@linkplain Import imports}: no other component and no other auto-configuration of the
 * application.
 *
 * <pre>{@code
 * @SaspTest
 * @Import(OrderService.class)
 * class OrderServiceTest {
 *
 *     @Autowired FakeSasp fake;
 *     @Autowired OrderService orders;
 *
 *     @Test
 *     void aRejectedOrderWaitsForNothing() {
 *         fake.order(OrderNumber.of("700100")).staff().reject();
 *
 *         assertThat(orders.openSteps("700100")).isEmpty();
 *     }
 * }
 * }</pre>
 *
 * <p>{@link AutoConfigureFakeSasp} has what holds for the fake, and is for a test of the whole application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(SpringBootTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@TestPropertySource(properties = "spring.boot.enableautoconfiguration=false")
@AutoConfigureFakeSasp
public @interface SaspTest {}
