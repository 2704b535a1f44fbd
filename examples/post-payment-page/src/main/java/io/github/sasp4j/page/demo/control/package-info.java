/**
 * The control API of the fake as the demonstration uses it: transitions, the clock, faults, what was received. What can be
 * done to an order is the fake's to say; how that looks belongs to the panel.
 */
@NullMarked
package io.github.sasp4j.page.demo.control;

import org.jspecify.annotations.NullMarked;
