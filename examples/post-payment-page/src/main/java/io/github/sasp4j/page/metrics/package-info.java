/**
 * What operators see: calls and uploads by outcome, deviations from the specification, whether the vendor responds. Nothing
 * of an order, a visitor or an account gets in here.
 */
@NullMarked
package io.github.sasp4j.page.metrics;

import org.jspecify.annotations.NullMarked;
