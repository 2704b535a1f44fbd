/**
 * Recorded exchanges with the service, read from files. What a response means is not decided here, and nothing is
 * written. It needs Jackson's databind, which the adapters bring along.
 */
@NullMarked
package io.github.sasp4j.spec.recording;

import org.jspecify.annotations.NullMarked;
