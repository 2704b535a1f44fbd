/**
 * From wire types to the domain model, and which values depart from the document on the way: the only place where
 * wire becomes domain. It reads no bytes and makes no calls.
 */
@NullMarked
package io.github.sasp4j.http.mapping;

import org.jspecify.annotations.NullMarked;
