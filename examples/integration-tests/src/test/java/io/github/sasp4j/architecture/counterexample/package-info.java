/** Classes that break one architecture rule each. Nothing here is an example to follow. */
@NullMarked
package io.github.sasp4j.architecture.counterexample;

import org.jspecify.annotations.NullMarked;
