/** Small offenders, one for each rule of the house. Nothing here is an example to follow. */
@NullMarked
package io.github.sasp4j.architecture.counterexample;

import org.jspecify.annotations.NullMarked;
