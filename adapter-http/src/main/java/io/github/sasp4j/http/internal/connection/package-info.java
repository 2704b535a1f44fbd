/**
 * Connections of HTTP/1.1 that are kept only if nothing can be left on them: sockets that follow where each response ends,
 * and the interceptors that look at a connection before it is used again. What a call sends and reads does not belong here.
 */
@NullMarked
package io.github.sasp4j.http.internal.connection;

import org.jspecify.annotations.NullMarked;
