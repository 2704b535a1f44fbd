/**
 * Stores of the watch that survive a restart. What is stored, and when, the watch decides; how a status becomes text,
 * the codec.
 */
@NullMarked
package io.github.sasp4j.http.store;

import org.jspecify.annotations.NullMarked;
