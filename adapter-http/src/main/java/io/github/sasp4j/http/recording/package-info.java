/**
 * Exchanges with the service as files that can be shown to anybody. How names become stand-ins is not decided here, and
 * no HTTP client is known here: the adapter hands over what was sent and what came.
 */
@NullMarked
package io.github.sasp4j.http.recording;

import org.jspecify.annotations.NullMarked;
