/**
 * What operators see: calls and uploads by outcome, departures from the specification, whether the vendor answers. Nothing
 * of an order, a visitor or an account gets in here.
 */
@NullMarked
package io.github.sasp4j.page.metrics;

import org.jspecify.annotations.NullMarked;
