/**
 * Where the OpenAPI description of the service is found, and what of a message deviates from it. Nothing here reads a
 * response's meaning: that is the domain model's.
 */
@NullMarked
package io.github.sasp4j.spec;

import org.jspecify.annotations.NullMarked;
