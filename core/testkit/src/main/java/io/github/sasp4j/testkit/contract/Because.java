package io.github.sasp4j.testkit.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Why a promise is made. It stands in the test's display name, and in the failure of one that is not kept. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Because {

    /** What a caller builds on it: the end of a sentence that begins with the test's name. */
    String value();
}
