/**
 * Maps the model to DTOs and to the JSON tree of a response. How the tree is written within the contract is decided by
 * the variations.
 */
@NullMarked
package io.github.sasp4j.fake.wire.internal.mapping;

import org.jspecify.annotations.NullMarked;
