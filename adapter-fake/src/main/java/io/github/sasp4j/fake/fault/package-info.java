/**
 * The faults that a test plans for calls and uploads of the fake. How a fault shows is decided by the port in memory and
 * by the wire server.
 */
@NullMarked
package io.github.sasp4j.fake.fault;

import org.jspecify.annotations.NullMarked;
