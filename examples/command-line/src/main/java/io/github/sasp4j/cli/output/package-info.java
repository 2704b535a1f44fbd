/**
 * Text and JSON on a terminal: pages, tables, colours. Nothing here knows an order.
 */
@NullMarked
package io.github.sasp4j.cli.output;

import org.jspecify.annotations.NullMarked;
