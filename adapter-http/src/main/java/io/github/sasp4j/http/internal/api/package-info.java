/**
 * The Retrofit interface that is generated from the spec. Nothing is written here by hand, and nothing outside the
 * adapter sees it.
 */
@NullMarked
package io.github.sasp4j.http.internal.api;

import org.jspecify.annotations.NullMarked;
