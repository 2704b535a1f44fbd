package io.github.sasp4j.spring;

import io.github.sasp4j.access.Access;
import java.util.function.Supplier;

/**
 * The credentials of calls that bring none of their own. A host with a vault or rotating passwords defines a bean of this
 * type; without one, {@code sasp.login.*} is used. Called for each call, on a thread of its own, as it may block.
 */
@FunctionalInterface
public interface AccessSource extends Supplier<Access> {}
