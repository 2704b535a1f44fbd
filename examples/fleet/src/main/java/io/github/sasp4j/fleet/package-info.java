/**
 * An example: several JVMs follow the orders of one account together. Schedule, budget and snapshots are in PostgreSQL; the
 * library's own types do the rest.
 */
@NullMarked
package io.github.sasp4j.fleet;

import org.jspecify.annotations.NullMarked;
