/**
 * The orders that templates describe, at each stage. State changes are made by transitions, not here.
 */
@NullMarked
package io.github.sasp4j.fake.internal.template;

import org.jspecify.annotations.NullMarked;
