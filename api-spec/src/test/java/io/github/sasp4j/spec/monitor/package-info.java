/**
 * Monitors the wire while tests run: every message is validated against the specification, and what occurred is counted.
 * For the tests of all modules, and of hosts; nothing here sends or answers.
 *
 * <p>It works once this jar and networknt's {@code json-schema-validator} are on the class path of the tests and JUnit
 * finds extensions by itself: {@code junit.jupiter.extensions.autodetection.enabled=true} in {@code
 * junit-platform.properties}. It monitors the JDK's HTTP servers, that of the fake among them; the exchanges of another
 * server are {@linkplain io.github.sasp4j.spec.monitor.WireMonitor#met passed} to it.
 */
@NullMarked
package io.github.sasp4j.spec.monitor;

import org.jspecify.annotations.NullMarked;
