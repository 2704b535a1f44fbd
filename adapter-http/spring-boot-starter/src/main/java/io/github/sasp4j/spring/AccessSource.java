package io.github.sasp4j.spring;

import io.github.sasp4j.access.Access;
import java.util.function.Supplier;

/**
 * The credentials of calls that bring none of their own. A host with a vault or rotating passwords defines a bean of this
 * type; without one, {@code sasp.login.*} is used. Called on the calling thread of each call.
 */
@FunctionalInterface
public interface AccessSource extends Supplier<Access> {}
