/**
 * The OpenAPI description as schemas, and what the JSON Schema validator says in words. It knows nothing of HTTP messages.
 */
@NullMarked
package io.github.sasp4j.spec.internal.schema;

import org.jspecify.annotations.NullMarked;
