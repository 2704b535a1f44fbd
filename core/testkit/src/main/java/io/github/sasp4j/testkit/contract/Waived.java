package io.github.sasp4j.testkit.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A promise that an implementation does not make, said by the subclass of its contract. The test is skipped with the
 * reason, and a line on the standard error stream says so; a promise that the contract does not have fails the class.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Waived.All.class)
public @interface Waived {

    /** The name of the promise's test method. */
    String value();

    /** Why it cannot be kept, for whoever relies on the implementation. */
    String because();

    /** Several of them. */
    @Documented
    @Inherited
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {

        /** Each of them. */
        Waived[] value();
    }
}
