/**
 * The names in the source files of all modules. What depends on what belongs to the architecture rules.
 */
@NullMarked
package io.github.sasp4j.architecture.naming;

import org.jspecify.annotations.NullMarked;
