/**
 * The control API of the wire server: orders, transitions, the clock and faults for programs in any language. What a
 * transition does is decided by the fake; the contract's own operations are not served here.
 */
@NullMarked
package io.github.sasp4j.fake.wire.internal.control;

import org.jspecify.annotations.NullMarked;
