/**
 * How the adapter says that a response deviated from the specification: one small record for each place, and whom to tell.
 * Nothing here knows how answers are read, and no secret may get into a deviation.
 */
@NullMarked
package io.github.sasp4j.http.deviation;

import org.jspecify.annotations.NullMarked;
