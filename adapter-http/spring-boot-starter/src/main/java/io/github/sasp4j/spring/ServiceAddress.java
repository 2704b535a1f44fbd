package io.github.sasp4j.spring;

import java.net.URI;

/**
 * Where the HTTP adapter finds the service.
 *
 * @param endpoint the whole address of the operation
 * @param plainHttpOnLoopback whether plain HTTP to a loopback address is allowed
 */
record ServiceAddress(URI endpoint, boolean plainHttpOnLoopback) {}
