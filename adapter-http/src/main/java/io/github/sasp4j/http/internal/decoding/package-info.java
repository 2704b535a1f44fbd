/**
 * From bytes to DTOs: reads JSON tolerantly, notes every departure from the specification's types with its pointer,
 * and keeps raw what it cannot place. What a value means is not decided here.
 */
@NullMarked
package io.github.sasp4j.http.internal.decoding;

import org.jspecify.annotations.NullMarked;
