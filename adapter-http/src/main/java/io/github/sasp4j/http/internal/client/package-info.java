/**
 * The HTTP client as the adapter needs it: endpoint, limits, cancellation, recording, and the translation of transport
 * failures. Nothing here knows what a request or a response means.
 */
@NullMarked
package io.github.sasp4j.http.internal.client;

import org.jspecify.annotations.NullMarked;
