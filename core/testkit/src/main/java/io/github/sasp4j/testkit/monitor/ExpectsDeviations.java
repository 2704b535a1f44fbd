package io.github.sasp4j.testkit.monitor;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a test that sends or answers, on purpose, what the description does not allow, or a method before all tests that
 * does. Any other test fails when that happens, and so does a class with this annotation in which it does not happen.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ExpectsDeviations {

    /** What is planted, and what for. */
    String value();
}
