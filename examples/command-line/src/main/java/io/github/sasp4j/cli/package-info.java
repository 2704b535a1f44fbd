/**
 * The command line: options, exit codes, and an order as JSON and as text for people. How an order is fetched and what
 * follows from it belongs to the library; nothing here reads the environment or a clock that {@link
 * io.github.sasp4j.cli.Sasp} has not uploaded.
 */
@NullMarked
package io.github.sasp4j.cli;

import org.jspecify.annotations.NullMarked;
