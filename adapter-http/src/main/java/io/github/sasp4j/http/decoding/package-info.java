/**
 * From bytes to wire types: reads JSON tolerantly, notes every departure from the document's types with its pointer,
 * and keeps raw what it cannot place. What a value means is not decided here.
 */
@NullMarked
package io.github.sasp4j.http.decoding;

import org.jspecify.annotations.NullMarked;
