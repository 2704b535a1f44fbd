/**
 * The command {@code check}: reads files, validates them, prints the report. The validation itself is {@code SpecCheck}.
 */
@NullMarked
package io.github.sasp4j.cli.check;

import org.jspecify.annotations.NullMarked;
