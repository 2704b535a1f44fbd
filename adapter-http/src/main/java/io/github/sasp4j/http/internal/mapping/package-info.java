/**
 * From DTOs to the domain model, and which values deviate from the specification on the way: the only place where
 * wire becomes domain. It reads no bytes and makes no calls.
 */
@NullMarked
package io.github.sasp4j.http.internal.mapping;

import org.jspecify.annotations.NullMarked;
