/**
 * How the adapter says that an answer departed from the document: one small record for each place, and whom to tell.
 * Nothing here knows how answers are read, and no secret may get into a deviation.
 */
@NullMarked
package io.github.sasp4j.http.deviation;

import org.jspecify.annotations.NullMarked;
