/**
 * Text and JSON on a terminal: pages, tables, colours, and how the types of the model are written as JSON. What a command
 * tells does not belong here.
 */
@NullMarked
package io.github.sasp4j.cli.output;

import org.jspecify.annotations.NullMarked;
