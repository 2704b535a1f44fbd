/**
 * The loopback HTTP server: handlers, sending responses, and faults of the wire. It decides nothing about orders.
 */
@NullMarked
package io.github.sasp4j.fake.wire.internal.server;

import org.jspecify.annotations.NullMarked;
