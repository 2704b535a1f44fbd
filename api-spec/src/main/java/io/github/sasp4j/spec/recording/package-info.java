/**
 * Recorded exchanges with the service: one model of HTTP archives (HAR) that is read and written here, with personal
 * data masked on writing. No HTTP client is known, and what a response means is not decided; it needs Jackson's
 * databind, which the adapters bring along.
 */
@NullMarked
package io.github.sasp4j.spec.recording;

import org.jspecify.annotations.NullMarked;
