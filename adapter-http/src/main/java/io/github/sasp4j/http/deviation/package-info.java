/**
 * How the adapter reports deviations of a response from the specification: a record for each place, and its listener.
 * Nothing here knows how responses are read, and no secret may get into a deviation.
 */
@NullMarked
package io.github.sasp4j.http.deviation;

import org.jspecify.annotations.NullMarked;
