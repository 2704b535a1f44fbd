/**
 * The samples of the README as compiled code, and the tests that hold the README to them. Nothing here is a rule of the
 * architecture.
 */
@NullMarked
package io.github.sasp4j.architecture.readme;

import org.jspecify.annotations.NullMarked;
