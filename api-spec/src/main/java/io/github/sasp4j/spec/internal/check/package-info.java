/**
 * The checks of single messages: status requests and responses, uploads, recordings. How a schema is evaluated is
 * decided in the schema package.
 */
@NullMarked
package io.github.sasp4j.spec.internal.check;

import org.jspecify.annotations.NullMarked;
