/**
 * Monitors the wire while tests run: every message is validated against the specification, and what occurred is counted.
 * For the tests of all modules, and of hosts; nothing here sends or answers.
 *
 * <p>It works for tests with {@code @ExtendWith(WireMonitorExtension.class)}. It monitors the JDK's HTTP servers, that of
 * the fake among them, and clients of OkHttp with a {@link io.github.sasp4j.testkit.monitor.WireMonitorInterceptor}; the
 * exchanges of others are {@linkplain io.github.sasp4j.testkit.monitor.WireMonitor#report passed} to it.
 */
@NullMarked
package io.github.sasp4j.testkit.monitor;

import org.jspecify.annotations.NullMarked;
