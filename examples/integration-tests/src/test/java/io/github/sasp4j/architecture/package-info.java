/**
 * The rules of the house, as tests over the compiled modules. Each rule is a sentence with its counter-example; nothing
 * here is shipped.
 */
@NullMarked
package io.github.sasp4j.architecture;

import org.jspecify.annotations.NullMarked;
