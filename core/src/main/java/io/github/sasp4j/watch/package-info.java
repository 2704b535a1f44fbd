/**
 * Follows orders over days and weeks: when to fetch which order, what changed, waiting for a condition, the snapshots
 * that this needs. It uses any implementation of the port; how a call is made, limited or retried is decided there.
 */
@NullMarked
package io.github.sasp4j.watch;

import org.jspecify.annotations.NullMarked;
