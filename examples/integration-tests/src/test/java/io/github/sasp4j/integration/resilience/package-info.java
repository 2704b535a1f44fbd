/**
 * The gate of the HTTP adapter in front of the fake: what callers get, and how many calls the vendor sees. How a call
 * goes over the wire is tested elsewhere.
 */
@NullMarked
package io.github.sasp4j.integration.resilience;

import org.jspecify.annotations.NullMarked;
