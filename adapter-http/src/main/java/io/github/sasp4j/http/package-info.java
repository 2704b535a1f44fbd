/**
 * The ports over HTTP: {@link io.github.sasp4j.http.SaspHttp} makes them, {@link
 * io.github.sasp4j.http.SaspHttpConfig} sets them up. Retrofit, the translation of errors and the envelope are
 * package-private, and what the JSON means is decided in the mapping, not here.
 */
@NullMarked
package io.github.sasp4j.http;

import org.jspecify.annotations.NullMarked;
