/**
 * Listeners that make metrics and log lines of what happens to calls. They decide nothing; a host registers them with its
 * {@code CallGate} and its HTTP configuration.
 */
@NullMarked
package io.github.sasp4j.observability;

import org.jspecify.annotations.NullMarked;
