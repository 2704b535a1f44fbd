/**
 * Checks whether the proofs of control of an order can be seen, before the CA looks: which domains, how often, with how
 * many threads. The comparison itself is in {@code dcv.proof}; the servers are behind a port.
 */
@NullMarked
package io.github.sasp4j.preflight;

import org.jspecify.annotations.NullMarked;
