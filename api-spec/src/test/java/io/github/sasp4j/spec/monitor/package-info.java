/**
 * Listens in on the wire while tests run: every message is held against the description, and what was met is written
 * down. For the tests of all modules, and of hosts; nothing here sends or answers.
 *
 * <p>It is there once this jar and networknt's {@code json-schema-validator} are on the class path of the tests, their
 * JVM has {@code --add-exports jdk.httpserver/sun.net.httpserver=ALL-UNNAMED}, and JUnit the configuration parameter
 * {@code junit.jupiter.extensions.autodetection.enabled=true}. It hears the JDK's HTTP servers, that of the fake among
 * them; what another server is asked is {@linkplain io.github.sasp4j.spec.monitor.WireMonitor#met told} to it.
 */
@NullMarked
package io.github.sasp4j.spec.monitor;

import org.jspecify.annotations.NullMarked;
