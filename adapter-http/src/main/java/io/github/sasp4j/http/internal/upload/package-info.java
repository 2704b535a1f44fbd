/**
 * The upload operation: validation before sending, the streamed form, progress, and the outcome told by the redirect.
 * Which order accepts documents is not decided here.
 */
@NullMarked
package io.github.sasp4j.http.internal.upload;

import org.jspecify.annotations.NullMarked;
