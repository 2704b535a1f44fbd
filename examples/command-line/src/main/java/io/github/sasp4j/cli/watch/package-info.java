/** The command {@code watch}: follows orders and prints a line for each change. When an order is due, core decides. */
@NullMarked
package io.github.sasp4j.cli.watch;

import org.jspecify.annotations.NullMarked;
