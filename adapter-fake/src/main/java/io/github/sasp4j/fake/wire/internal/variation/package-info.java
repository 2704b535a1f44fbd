/**
 * How responses vary within the contract: as the examples, as the specification, or at random from a seed. What a
 * response says is not decided here.
 */
@NullMarked
package io.github.sasp4j.fake.wire.internal.variation;

import org.jspecify.annotations.NullMarked;
