/**
 * Options, output and errors that all commands share. No command belongs here.
 */
@NullMarked
package io.github.sasp4j.cli.option;

import org.jspecify.annotations.NullMarked;
