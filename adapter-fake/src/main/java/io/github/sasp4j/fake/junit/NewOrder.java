package io.github.sasp4j.fake.junit;

import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Qualifies a parameter of type {@link io.github.sasp4j.fake.FakeOrder}, for which {@link FakeSaspExtension} adds an order to
 * the test's fake. Each such parameter is an order of its own, with a number that no other order has.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface NewOrder {

    /** What is ordered. */
    OrderTemplate template();

    /** How far the order has come. Default: under way, as the template says. */
    OrderStage stage() default OrderStage.UNDER_WAY;
}
