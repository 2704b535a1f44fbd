/**
 * Listeners and wrapped ports that make metrics, log lines and observations of what happens to calls. They decide nothing; a
 * host registers them with its {@code CallGate} and its HTTP configuration.
 */
@NullMarked
package io.github.sasp4j.observability;

import org.jspecify.annotations.NullMarked;
