/**
 * The status operation: from a {@link io.github.sasp4j.port.StatusRequest} to form fields, and from a raw response to the
 * model or an error. JSON decoding and mapping are done by the packages of those names.
 */
@NullMarked
package io.github.sasp4j.http.internal.status;

import org.jspecify.annotations.NullMarked;
