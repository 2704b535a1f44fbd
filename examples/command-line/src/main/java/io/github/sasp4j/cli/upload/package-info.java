/**
 * The command {@code upload}: sends documents and shows progress. What may be uploaded is decided by the port.
 */
@NullMarked
package io.github.sasp4j.cli.upload;

import org.jspecify.annotations.NullMarked;
