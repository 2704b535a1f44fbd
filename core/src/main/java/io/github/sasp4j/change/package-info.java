/**
 * Following an order over time: what differs between two snapshots of it. It compares what it is given; no clock, thread
 * or store lives here.
 */
@NullMarked
package io.github.sasp4j.change;

import org.jspecify.annotations.NullMarked;
