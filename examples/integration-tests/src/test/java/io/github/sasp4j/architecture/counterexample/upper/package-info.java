/** The upper half of a cycle. Nothing here is an example to follow. */
@NullMarked
package io.github.sasp4j.architecture.counterexample.upper;

import org.jspecify.annotations.NullMarked;
