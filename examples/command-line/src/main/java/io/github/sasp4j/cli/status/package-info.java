/**
 * The command {@code status}: one order as text and as JSON. Keys of the JSON and their order are a promise to scripts.
 */
@NullMarked
package io.github.sasp4j.cli.status;

import org.jspecify.annotations.NullMarked;
