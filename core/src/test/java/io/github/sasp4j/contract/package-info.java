/**
 * What every implementation of a port owes its callers, as abstract test classes; a subclass only constructs.
 * Nothing here knows an adapter.
 */
@NullMarked
package io.github.sasp4j.contract;

import org.jspecify.annotations.NullMarked;
